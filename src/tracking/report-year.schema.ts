import { z } from 'zod';

/** A year, as a request gives it. */
export const reportYear = z.coerce
  .number('年份为数字 / a year is a number')
  .int('年份须为整数 / a year is a whole number')
  .min(1950, '年份须在1950至2100之间 / a year lies between 1950 and 2100')
  .max(2100, '年份须在1950至2100之间 / a year lies between 1950 and 2100');
