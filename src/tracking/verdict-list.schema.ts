import { z } from 'zod';
import { nextCursor } from '../common/page';
import { regionRef } from '../regions/region.schema';
import { scorecardRow } from './scorecard.schema';

/** A verdict in a list, with the place where its target stands. */
export const listedVerdict = scorecardRow
  .extend({
    region: regionRef,
    year: z.number().int().describe("the report's year in which the target stands"),
    judgementVersion: z.string(),
  })
  .meta({ id: 'ListedVerdict' });

/** One page of verdicts. */
export const verdictPage = z.object({ items: z.array(listedVerdict), nextCursor });

/** Where a verdict stands in the list: its region, year and target. */
export const verdictKey = z.tuple([z.string().regex(/^\d{6}$/), z.int32(), z.string().regex(/^[^\0]*$/)]);

export type ListedVerdict = z.infer<typeof listedVerdict>;
export type VerdictPage = z.infer<typeof verdictPage>;
export type VerdictKey = z.infer<typeof verdictKey>;
