import { z } from 'zod';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { scorecardRow } from './scorecard.schema';

const difference = z.number().nullable();

const rung = z
  .object({
    region: regionRef,
    report: reportRef.nullable().describe("the region's report of the year; null where there is none"),
    verdict: scorecardRow.nullable().describe('on its target; null where its report has none'),
    amplification: difference.describe(
      "its target minus that of the next level above that has one, in its target's unit",
    ),
    outcomeDifference: difference.describe('the same for the outcomes'),
    differenceUnit: z.string(),
  })
  .meta({ id: 'Rung' });

/** One indicator's target and outcome of one year through the levels of government. */
export const ladder = z.object({
  indicator: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }),
  region: regionRef,
  year: z.number().int(),
  rungs: z.array(rung).describe('the nation first, the region last'),
});

export type Ladder = z.infer<typeof ladder>;
