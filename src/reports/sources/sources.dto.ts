import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../../common/list-query';
import { pageLimit } from '../../common/page';
import { rowId } from '../../common/row-id';
import { regionCode } from '../../regions/region.schema';
import { sourceDetail, sourceKind, sourcePage, sourceRhythm, sourcesImport, sourceState } from './source.schema';

const year = z.number('年份为数字 / a year is a number').int().min(1949).max(2100);

export class SourceParams extends createZodDto(z.object({ id: rowId })) {}

export class SourcesQuery extends createZodDto(
  listQuery({
    state: sourceState.optional(),
    kind: sourceKind.optional(),
    region: regionCode.optional().describe('with the regions below it'),
    address: z.string().max(2_000).optional().describe('a part of the address'),
    limit: pageLimit,
    cursor: rowId.optional(),
  }),
) {}

/** Folders of the server are named on its command line only. */
export class NewSourceBody extends createZodDto(
  z.object({
    kind: z.enum(['url', 'listing']),
    address: z.string().max(2_000),
    region: regionCode.optional(),
    year: year.optional(),
    rhythm: sourceRhythm.default('seasonal'),
  }),
) {}

export class SourceChangeBody extends createZodDto(
  z.object({
    enabled: z.boolean().optional(),
    rhythm: sourceRhythm.optional(),
    region: regionCode.nullable().optional().describe('null takes away what was declared'),
    year: year.nullable().optional().describe('null takes away what was declared'),
  }),
) {}

export class SourcesImportQuery extends createZodDto(
  z.object({
    mode: z
      .enum(['check', 'all', 'right'])
      .default('check')
      .describe('check: take nothing; all: nothing unless all lines are right; right: leave wrong lines out'),
  }),
) {}

export class SourcesImportResponse extends createZodDto(sourcesImport) {}
export class SourcesResponse extends createZodDto(sourcePage) {}
export class SourceDetailResponse extends createZodDto(sourceDetail) {}
