import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionRef } from './region.schema';

const year = z.number().int();

export class RegionSearchQuery extends createZodDto(
  z.object({
    q: z.string().trim().max(60, '查询最多60字 / a query has at most 60 characters').default(''),
    limit: z.coerce
      .number('limit 须为数字 / limit is a number')
      .int('limit 须为整数 / limit is a whole number')
      .min(1, 'limit 至少为1 / limit is at least 1')
      .max(100, 'limit 至多为100 / limit is at most 100')
      .default(20),
  }),
) {}

export class RegionParams extends createZodDto(
  z.object({ code: z.string().regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits') }),
) {}

const reportYears = z.array(year).describe('years of its reports, the earliest first');

const placedRegion = regionRef
  .extend({
    path: z.array(regionRef).describe('the regions above, the nation first'),
    validFrom: year.nullable().describe('first year for which the code holds; null where not known'),
    validTo: year.nullable().describe('last year for which the code holds; null where it still does, or not known'),
    reportYears,
  })
  .meta({ id: 'PlacedRegion' });

const regionDetail = placedRegion.extend({
  children: z.array(regionRef.extend({ reportYears })),
  successor: regionRef.nullable().describe('what took its place when it was renamed or merged'),
});

export type PlacedRegion = z.infer<typeof placedRegion>;
export type RegionDetail = z.infer<typeof regionDetail>;

export class RegionSearchResponse extends createZodDto(z.object({ items: z.array(placedRegion) })) {}
export class RegionDetailResponse extends createZodDto(regionDetail) {}
