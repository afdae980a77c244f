import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { sourceDetail, sourcePage, sourceRhythm, sourceState } from './source.schema';

const MAX_INT = 2_147_483_647;

const regionCode = z.string().regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits');
const id = z.coerce.number('编号为整数 / an id is a whole number').int().min(1).max(MAX_INT);

export class SourceParams extends createZodDto(z.object({ id })) {}

export class SourcesQuery extends createZodDto(
  z.object({
    state: sourceState.optional(),
    region: regionCode.optional(),
    limit: z.coerce.number('limit 须为数字 / limit is a number').int().min(1).max(100).default(20),
    cursor: id.optional(),
  }),
) {}

/** Folders of the server are named on its command line only. */
export class NewSourceBody extends createZodDto(
  z.object({
    kind: z.enum(['url', 'listing']),
    address: z.string().max(2_000),
    region: regionCode.optional(),
    year: z.number().int().min(1949).max(2100).optional(),
    rhythm: sourceRhythm.default('seasonal'),
  }),
) {}

export class SourceChangeBody extends createZodDto(
  z.object({ enabled: z.boolean().optional(), rhythm: sourceRhythm.optional() }),
) {}

export class SourcesResponse extends createZodDto(sourcePage) {}
export class SourceDetailResponse extends createZodDto(sourceDetail) {}
