import { Controller, Get, HttpStatus, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { HealthService } from './health.service';

const condition = z.enum(['ok', 'error']);

class HealthResponse extends createZodDto(
  z.object({ status: condition, database: condition, redis: condition, migrations: condition }),
) {}

class ReadinessResponse extends createZodDto(
  z.object({ status: condition, database: condition, redis: condition, migrations: condition, worker: condition }),
) {}

class LivenessResponse extends createZodDto(z.object({ status: z.literal('ok') })) {}

@ApiTags('health')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** 200 when database, Redis and migrations are in order, else 503 with what is not. */
  @Get()
  @ApiResponse({ status: HttpStatus.OK, type: HealthResponse })
  @ApiResponse({ status: HttpStatus.SERVICE_UNAVAILABLE, type: HealthResponse })
  async check(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthResponse> {
    const health = await this.health.check();
    void reply.status(health.status === 'ok' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return health;
  }

  /** 200 as long as this process answers at all. */
  @Get('live')
  @ApiResponse({ status: HttpStatus.OK, type: LivenessResponse })
  live(): LivenessResponse {
    return { status: 'ok' };
  }

  /** 200 when work goes on: services in order and a worker alive; else 503 with what is not. */
  @Get('ready')
  @ApiResponse({ status: HttpStatus.OK, type: ReadinessResponse })
  @ApiResponse({ status: HttpStatus.SERVICE_UNAVAILABLE, type: ReadinessResponse })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessResponse> {
    const readiness = await this.health.checkReadiness();
    void reply.status(readiness.status === 'ok' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
