import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ladder } from './ladder.schema';
import { regionCode, reportYear } from './region-year.schema';

export class LadderParams extends createZodDto(
  z.object({
    code: z.string().regex(/^[a-z0-9_]{1,64}$/, '指标代码见指标目录 / see the catalogue for indicator codes'),
  }),
) {}

export class LadderQuery extends createZodDto(z.object({ region: regionCode, year: reportYear })) {}

export class LadderResponse extends createZodDto(ladder) {}
