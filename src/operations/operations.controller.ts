import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../auth/minimum-role.decorator';
import { MaintenanceService } from '../tracking/maintenance.service';
import {
  FailedJobParams,
  MaintenanceParams,
  MaintenanceResponse,
  OperationsResponse,
  SettledAllResponse,
  SettledResponse,
} from './operations.dto';
import { OperationsService } from './operations.service';

@ApiTags('operations')
@Controller('operations')
@MinimumRole('administrator')
export class OperationsController {
  constructor(
    private readonly operations: OperationsService,
    private readonly maintenance: MaintenanceService,
  ) {}

  @Get()
  @ApiOperation({ summary: '运行概况 / Queues, failed jobs, sources in trouble, throughput, versions' })
  @ZodResponse({ status: 200, type: OperationsResponse })
  find() {
    return this.operations.find();
  }

  @Post('jobs/:name/:id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: '重试失败的任务 / Try a failed job again' })
  @ZodResponse({ status: 200, type: SettledResponse })
  async retry(@Param() { name, id }: FailedJobParams) {
    await this.operations.settle(name, id, 'retry');
    return { done: true as const };
  }

  @Post('jobs/:name/:id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: '丢弃失败的任务 / Forget a failed job' })
  @ZodResponse({ status: 200, type: SettledResponse })
  async discard(@Param() { name, id }: FailedJobParams) {
    await this.operations.settle(name, id, 'discard');
    return { done: true as const };
  }

  @Post('jobs/retry')
  @HttpCode(200)
  @ApiOperation({ summary: '重试全部失败的任务 / Try all failed jobs again' })
  @ZodResponse({ status: 200, type: SettledAllResponse })
  async retryAll() {
    return { count: await this.operations.retryAll() };
  }

  @Post('maintenance/:kind/:action')
  @HttpCode(200)
  @ApiOperation({ summary: '重读或重判全部：开始、暂停、继续 / Read or judge the stock again: begin, pause, resume' })
  @ZodResponse({ status: 200, type: MaintenanceResponse })
  async maintain(@Param() { kind, action }: MaintenanceParams) {
    return { run: await this.maintenance[action](kind) };
  }
}
