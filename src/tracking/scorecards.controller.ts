import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { NotFoundError } from '../common/errors';
import { ScorecardResponse, ScorecardParams } from './scorecard.dto';
import { ScorecardQueries } from './scorecard.queries';

@ApiTags('scorecards')
@Controller('regions/:code/scorecards')
export class ScorecardsController {
  constructor(private readonly scorecards: ScorecardQueries) {}

  @Get(':year')
  @ApiOperation({ summary: '一个地区一年的目标、结果与结论 / Targets, outcomes and verdicts of a region for a year' })
  @ZodResponse({ status: 200, type: ScorecardResponse })
  async find(@Param() { code, year }: ScorecardParams) {
    const scorecard = await this.scorecards.find(code, year);
    if (!scorecard)
      throw new NotFoundError('region.not_found', {
        zh: `没有代码为 ${code} 的地区；请按名称查找。`,
        en: `There is no region with the code ${code}; search for it by name.`,
      });
    return scorecard;
  }
}
