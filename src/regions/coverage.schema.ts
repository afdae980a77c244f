import { z } from 'zod';
import { nextCursor } from '../common/page';
import { placedRegion, regionRef } from './region.schema';

const count = z.number().int();

/** What is covered of a region: its parts with how much is there of each, and the regions in it that have reports. */
export const coverage = z.object({
  within: regionRef,
  path: z.array(regionRef).describe('the regions above, the nation first'),
  regions: count.describe('how many regions in it have reports, itself with them'),
  parts: z
    .array(regionRef.extend({ regions: count, reports: count }).meta({ id: 'CoveredPart' }))
    .describe('the regions right below that have reports, in themselves or below'),
  items: z.array(placedRegion).describe('the regions in it that have reports, the higher first'),
  nextCursor,
});

export type Coverage = z.infer<typeof coverage>;
