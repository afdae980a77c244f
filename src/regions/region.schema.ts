import { z } from 'zod';

/** A region by its code, as a request gives it. */
export const regionCode = z.string().regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits');

/** A region as every answer of the API names it. */
export const regionRef = z
  .object({
    code: z.string().describe('GB/T 2260 code; 000000 is the nation'),
    name: z.string(),
    level: z.enum(['nation', 'province', 'prefecture', 'county']),
  })
  .meta({ id: 'RegionRef' });

export type RegionRef = z.infer<typeof regionRef>;

const year = z.number().int();

const reportYears = z.array(year).describe('years of its reports, the earliest first');

/** A region with its place in the tree and its reports. */
export const placedRegion = regionRef
  .extend({
    path: z.array(regionRef).describe('the regions above, the nation first'),
    validFrom: year.nullable().describe('first year for which the code holds; null where not known'),
    validTo: year.nullable().describe('last year for which the code holds; null where it still does, or not known'),
    reportYears,
  })
  .meta({ id: 'PlacedRegion' });

/** Regions that a search found. */
export const foundRegions = z.object({
  items: z.array(placedRegion),
  approximate: z
    .boolean()
    .describe('nothing has just these words: these are the ones that sound or are spelt like them'),
});

/** A region with those below it. */
export const regionDetail = placedRegion.extend({
  children: z.array(regionRef.extend({ reportYears })),
  successor: regionRef.nullable().describe('what took its place when it was renamed or merged'),
});

export type PlacedRegion = z.infer<typeof placedRegion>;
export type FoundRegions = z.infer<typeof foundRegions>;
export type RegionDetail = z.infer<typeof regionDetail>;
