import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import {
  IndicatorDetailResponse,
  IndicatorFilter,
  IndicatorParams,
  IndicatorSeriesResponse,
  IndicatorVerdictsQuery,
  IndicatorVerdictsResponse,
  IndicatorYearParams,
  IndicatorYearResponse,
} from './indicator-detail.dto';
import { IndicatorDetailQueries } from './indicator-detail.queries';
import { IndicatorVerdictsQueries } from './indicator-verdicts.queries';

@ApiTags('indicators')
@Controller('indicators/:code')
export class IndicatorDetailController {
  constructor(
    private readonly indicators: IndicatorDetailQueries,
    private readonly verdicts: IndicatorVerdictsQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: '一项指标 / An indicator' })
  @ZodResponse({ status: 200, type: IndicatorDetailResponse })
  find(@Param() { code }: IndicatorParams) {
    return this.indicators.find(code);
  }

  @Get('series')
  @ApiOperation({ summary: '一项指标的历年情况 / An indicator through the years, over all regions' })
  @ZodResponse({ status: 200, type: IndicatorSeriesResponse })
  series(@Param() { code }: IndicatorParams, @Query() filter: IndicatorFilter) {
    return this.indicators.series(code, filter);
  }

  @Get('years/:year')
  @ApiOperation({ summary: '一项指标一年的分布 / How an indicator spread over the regions in a year' })
  @ZodResponse({ status: 200, type: IndicatorYearResponse })
  year(@Param() { code, year }: IndicatorYearParams, @Query() filter: IndicatorFilter) {
    return this.indicators.year(code, year, filter);
  }

  @Get('years/:year/verdicts')
  @ApiOperation({ summary: '各地区的目标与结果 / Every region’s target and outcome of an indicator for a year' })
  @ZodResponse({ status: 200, type: IndicatorVerdictsResponse })
  list(@Param() { code, year }: IndicatorYearParams, @Query() query: IndicatorVerdictsQuery) {
    return this.verdicts.list(code, year, query);
  }
}
