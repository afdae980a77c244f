import { z } from 'zod';
import { nextCursor } from '../common/page';
import { regionRef } from '../regions/region.schema';
import { verdictChange } from './verdict-change.schema';

export const listedChange = verdictChange
  .extend({
    key: z.string().describe('name of the verdict in addresses'),
    region: regionRef.describe('with the name of that time'),
    year: z.number().int().describe("the report's year in which the target stands"),
    indicator: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }).nullable(),
    name: z.string().describe("the target's name in the report"),
  })
  .meta({ id: 'ListedChange' });

/** One page of changes of verdicts, the latest first. */
export const changePage = z.object({
  items: z.array(listedChange),
  nextCursor,
});

export type ListedChange = z.infer<typeof listedChange>;
export type ChangePage = z.infer<typeof changePage>;
