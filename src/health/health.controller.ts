import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { HealthService } from './health.service';

const condition = z.enum(['ok', 'error']);

class HealthResponse extends createZodDto(
  z.object({ status: condition, database: condition, redis: condition, migrations: condition }),
) {}

@ApiTags('health')
@Controller('health')
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
}
