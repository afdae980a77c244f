import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf } from '../common/page';
import { claimKey, claimPage } from './claim-list.schema';
import { EMPTY_RANGE, hasYears, listFilter } from './list-filter.schema';

export class ClaimListQuery extends createZodDto(
  listQuery({
    ...listFilter,
    role: z.enum(['target', 'outcome']).optional(),
    cursor: cursorOf(claimKey),
  }).refine(hasYears, EMPTY_RANGE),
) {}

export class ClaimListResponse extends createZodDto(claimPage) {}
