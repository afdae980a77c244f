import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf, pageLimit } from '../common/page';
import { regionCode } from '../regions/region.schema';
import {
  indicatorDetail,
  indicatorSeries,
  indicatorVerdicts,
  indicatorYear,
  placeKey,
} from './indicator-detail.schema';
import { indicatorParam } from './indicator-param.schema';
import { aspect } from './judged-figure.schema';
import { reportYear } from './report-year.schema';
import { verdict } from './verdict.schema';

export class IndicatorParams extends createZodDto(z.object({ code: indicatorParam })) {}

export class IndicatorYearParams extends createZodDto(z.object({ code: indicatorParam, year: reportYear })) {}

const where = {
  aspect: aspect.optional().describe("the indicator's usual one, unless given"),
  level: z.enum(['nation', 'province', 'prefecture', 'county']).optional(),
  within: regionCode.optional().describe('only this region and those below it'),
};

export class IndicatorFilter extends createZodDto(listQuery(where)) {}

export class IndicatorVerdictsQuery extends createZodDto(
  listQuery({
    ...where,
    verdict: verdict.optional(),
    sort: z
      .enum(['region', 'target', 'outcome', 'margin'])
      .default('region')
      .describe('by figures, the largest first, only where regions can be compared by them'),
    limit: pageLimit,
    cursor: cursorOf(placeKey),
  }),
) {}

export class IndicatorDetailResponse extends createZodDto(indicatorDetail) {}
export class IndicatorYearResponse extends createZodDto(indicatorYear) {}
export class IndicatorSeriesResponse extends createZodDto(indicatorSeries) {}
export class IndicatorVerdictsResponse extends createZodDto(indicatorVerdicts) {}
