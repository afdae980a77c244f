import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ReportsQuery, ReportsResponse } from './reports.dto';
import { ReportsQueries } from './reports.queries';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsQueries) {}

  @Get()
  @ApiOperation({ summary: '报告列表 / Reports, those that came last first' })
  @ZodResponse({ status: 200, type: ReportsResponse })
  async list(@Query() query: ReportsQuery) {
    return this.reports.list(query);
  }
}
