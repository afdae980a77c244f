import { z } from 'zod';
import { pageLimit } from '../common/page';
import { INDICATORS } from '../extraction/indicators/catalogue';
import { regionCode } from '../regions/region.schema';
import { reportYear } from './report-year.schema';

const CODES: ReadonlySet<string> = new Set(INDICATORS.map(({ code }) => code));

/** An indicator of the catalogue, as a request gives it. */
export const indicatorCode = z
  .string()
  .refine(
    (code) => CODES.has(code),
    '指标目录里没有它，见 /api/v1/indicators / not in the catalogue, see /api/v1/indicators',
  );

const flag = z
  .enum(['true', 'false'], '须为 true 或 false / is true or false')
  .transform((value) => value === 'true')
  .optional();

/** What lists of verdicts and of claims can be narrowed by. */
export const listFilter = {
  region: regionCode.optional().describe('this region and all below it'),
  fromYear: reportYear.optional().describe('year of the report, from this one on'),
  toYear: reportYear.optional().describe('year of the report, up to this one'),
  indicator: indicatorCode.optional(),
  headline: flag.describe('stands among the main expected targets'),
  plan: flag.describe('belongs to a plan of several years'),
  limit: pageLimit,
};

/** Whether any year lies in the range that is asked for. */
export const hasYears = ({
  fromYear,
  toYear,
}: {
  fromYear?: number | undefined;
  toYear?: number | undefined;
}): boolean => fromYear === undefined || toYear === undefined || fromYear <= toYear;

/** What is said where none does. */
export const EMPTY_RANGE = { path: ['fromYear'], error: 'fromYear 不得晚于 toYear / fromYear is not after toYear' };
