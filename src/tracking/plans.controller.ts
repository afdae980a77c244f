import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { PlansParams, PlansQuery, PlansResponse } from './plans.dto';
import { PlansQueries } from './plans.queries';

@ApiTags('scorecards')
@Controller('regions/:code/plans')
export class PlansController {
  constructor(private readonly plans: PlansQueries) {}

  @Get()
  @ApiOperation({
    summary: '一年中在执行的规划目标及其进度 / Targets of the plans in force in a year, and their progress',
  })
  @ZodResponse({ status: 200, type: PlansResponse })
  find(@Param() { code }: PlansParams, @Query() { year }: PlansQuery) {
    return this.plans.find(code, year);
  }
}
