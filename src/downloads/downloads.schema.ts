import { z } from 'zod';
import { bilingual } from '../tracking/verdict.schema';

const file = z.object({
  name: z.string().describe('the file is at /api/v1/downloads/NAME'),
  mediaType: z.string(),
});

const column = z
  .object({
    name: z.string(),
    type: z.enum(['text', 'integer', 'number', 'boolean', 'year']),
    about: bilingual,
    optional: z.boolean().describe('whether it can be empty'),
    values: z.array(z.string()).nullable().describe('all values that there are; null where any'),
  })
  .meta({ id: 'DownloadColumn' });

/** What can be taken along. */
export const downloads = z.object({
  tables: z.array(
    z.object({
      name: z.string(),
      title: bilingual,
      about: bilingual,
      rows: z.number().int(),
      columns: z.array(column),
      files: z.array(file),
    }),
  ),
  package: file.describe('the whole as a Frictionless Data Package'),
  workbook: file.describe('one region as a workbook; ?region= is needed'),
  licence: z.object({ name: z.string(), path: z.string(), zh: z.string(), en: z.string() }),
  citation: bilingual,
});

export type Downloads = z.infer<typeof downloads>;
