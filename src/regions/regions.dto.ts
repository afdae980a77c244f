import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { foundRegions, regionDetail } from './region.schema';

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

export class RegionSearchResponse extends createZodDto(foundRegions) {}
export class RegionDetailResponse extends createZodDto(regionDetail) {}
