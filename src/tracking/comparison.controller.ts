import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ComparisonQuery, ComparisonResponse } from './comparison.dto';
import { ComparisonQueries } from './comparison.queries';

@ApiTags('comparison')
@Controller('comparison')
export class ComparisonController {
  constructor(private readonly comparison: ComparisonQueries) {}

  @Get()
  @ApiOperation({
    summary:
      '多个地区并列：一年的各项指标，或一项指标的各年 / Regions side by side: the indicators of a year, or an indicator over the years',
  })
  @ZodResponse({ status: 200, type: ComparisonResponse })
  find(@Query() query: ComparisonQuery) {
    return this.comparison.find(query);
  }
}
