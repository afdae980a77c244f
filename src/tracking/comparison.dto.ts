import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { regionCode } from '../regions/region.schema';
import { comparison } from './comparison.schema';
import { aspect } from './judged-figure.schema';
import { indicatorCode } from './list-filter.schema';
import { reportYear } from './report-year.schema';

const MOST_REGIONS = 60;

export class ComparisonQuery extends createZodDto(
  listQuery({
    regions: z
      .string()
      .transform((codes) => [...new Set(codes.split(','))])
      .pipe(z.array(regionCode).max(MOST_REGIONS, `至多对照${MOST_REGIONS}个地区 / at most ${MOST_REGIONS} regions`))
      .optional()
      .describe('codes of the regions, with commas between them'),
    parent: regionCode.optional().describe('the regions directly below this one'),
    year: reportYear.optional(),
    indicator: indicatorCode.optional(),
    aspect: aspect.optional().describe("the indicator's usual one, unless given"),
  })
    .refine(({ regions, parent }) => (regions === undefined) !== (parent === undefined), {
      message: '请给 regions 或 parent 之一 / give either regions or parent',
      path: ['regions'],
    })
    .refine(({ year, indicator }) => (year === undefined) !== (indicator === undefined), {
      message: '请给 year 或 indicator 之一 / give either year or indicator',
      path: ['year'],
    }),
) {}

export class ComparisonResponse extends createZodDto(comparison) {}
