import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { pageLimit } from '../common/page';
import { foundRegions, regionCode, regionDetail } from './region.schema';

export class RegionSearchQuery extends createZodDto(
  listQuery({
    q: z.string().trim().max(60, '查询最多60字 / a query has at most 60 characters').default(''),
    limit: pageLimit,
  }),
) {}

export class RegionParams extends createZodDto(z.object({ code: regionCode })) {}

export class RegionSearchResponse extends createZodDto(foundRegions) {}
export class RegionDetailResponse extends createZodDto(regionDetail) {}
