import { z } from 'zod';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { verdictCounts } from './judged-figure.schema';

const year = z.number().int();

/** How a region's targets of each year came out: those that each report set for its own year. */
export const trackRecord = z.object({
  region: regionRef,
  years: z
    .array(
      z
        .object({
          year,
          report: reportRef.describe('where the targets stand'),
          nextReport: reportRef.nullable().describe('where the outcomes stand; null where it is not there'),
          counts: verdictCounts,
          headline: verdictCounts.describe('of the main expected targets alone'),
          said: z
            .enum(['exceeded', 'all', 'mostly'])
            .nullable()
            .describe('what the next report says of them as a whole; null where it says nothing'),
          contradicted: z.boolean().describe('it says that all was fulfilled, and at least one target was missed'),
        })
        .meta({ id: 'TrackRecordYear' }),
    )
    .describe('the earliest first'),
  fields: z
    .array(z.object({ field: z.string(), year, counts: verdictCounts }))
    .describe('by field of policy and year, where there are targets'),
});

export type TrackRecord = z.infer<typeof trackRecord>;
