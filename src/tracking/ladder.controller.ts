import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { LadderParams, LadderQuery, LadderResponse } from './ladder.dto';
import { LadderQueries } from './ladder.queries';

@ApiTags('indicators')
@Controller('indicators/:code/ladders')
export class LadderController {
  constructor(private readonly ladders: LadderQueries) {}

  @Get()
  @ApiOperation({
    summary: '一项指标从全国到本地的目标与结果 / Target and outcome of an indicator, from the nation down to a region',
  })
  @ZodResponse({ status: 200, type: LadderResponse })
  find(@Param() { code }: LadderParams, @Query() { region, year }: LadderQuery) {
    return this.ladders.find(code, region, year);
  }
}
