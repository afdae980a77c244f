import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { scorecard } from './scorecard.schema';

export class ScorecardParams extends createZodDto(
  z.object({
    code: z.string().regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits'),
    year: z.coerce
      .number()
      .int('年份须为整数 / a year is a whole number')
      .min(1950, '年份须在1950至2100之间 / a year lies between 1950 and 2100')
      .max(2100, '年份须在1950至2100之间 / a year lies between 1950 and 2100'),
  }),
) {}

export class ScorecardResponse extends createZodDto(scorecard) {}
