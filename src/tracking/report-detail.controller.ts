import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { NotFoundError } from '../common/errors';
import { ReportDetailResponse, ReportParams } from './report-detail.dto';
import { ReportDetailQueries } from './report-detail.queries';

@ApiTags('reports')
@Controller('reports')
export class ReportDetailController {
  constructor(private readonly reports: ReportDetailQueries) {}

  @Get(':id')
  @ApiOperation({ summary: '一份报告的全文与表述 / A report with its text and claims' })
  @ZodResponse({ status: 200, type: ReportDetailResponse })
  async find(@Param() { id }: ReportParams) {
    const report = await this.reports.find(id);
    if (!report)
      throw new NotFoundError('report.not_found', {
        zh: `没有编号为 ${id} 的报告；请从地区页面进入。`,
        en: `There is no report with the id ${id}; start from the page of its region.`,
      });
    return report;
  }
}
