import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ClaimListQuery, ClaimListResponse } from './claim-list.dto';
import { ClaimListQueries } from './claim-list.queries';

@ApiTags('claims')
@Controller('claims')
export class ClaimListController {
  constructor(private readonly claims: ClaimListQueries) {}

  @Get()
  @ApiOperation({
    summary: '表述列表：目标与结果 / Claims, targets and outcomes, by region, year and place in the report',
  })
  @ZodResponse({ status: 200, type: ClaimListResponse })
  list(@Query() query: ClaimListQuery) {
    return this.claims.list(query);
  }
}
