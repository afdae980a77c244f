import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { VerdictListQuery, VerdictListResponse } from './verdict-list.dto';
import { VerdictListQueries } from './verdict-list.queries';

@ApiTags('verdicts')
@Controller('verdicts')
export class VerdictListController {
  constructor(private readonly verdicts: VerdictListQueries) {}

  @Get()
  @ApiOperation({ summary: '结论列表，附目标与结果 / Verdicts with targets and outcomes, by region and year' })
  @ZodResponse({ status: 200, type: VerdictListResponse })
  list(@Query() query: VerdictListQuery) {
    return this.verdicts.list(query);
  }
}
