import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ScorecardResponse, ScorecardParams } from './scorecard.dto';
import { ScorecardQueries } from './scorecard.queries';

@ApiTags('scorecards')
@Controller('regions/:code/scorecards')
export class ScorecardsController {
  constructor(private readonly scorecards: ScorecardQueries) {}

  @Get(':year')
  @ApiOperation({ summary: '一个地区一年的目标、结果与结论 / Targets, outcomes and verdicts of a region for a year' })
  @ZodResponse({ status: 200, type: ScorecardResponse })
  find(@Param() { code, year }: ScorecardParams) {
    return this.scorecards.find(code, year);
  }
}
