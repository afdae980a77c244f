import { z } from 'zod';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { scorecardRow } from './scorecard.schema';
import { verdict } from './verdict.schema';

const change = z
  .object({
    at: z.iso.datetime(),
    from: verdict.nullable().describe('null where the target was new'),
    to: verdict.nullable().describe('null where the target was gone'),
    cause: z.enum(['new_report', 'new_revision', 'correction', 'new_rules']),
    report: reportRef.nullable().describe('the report that caused it, where one did'),
  })
  .meta({ id: 'VerdictChange' });

/** A verdict with its history. */
export const verdictDetail = scorecardRow.extend({
  region: regionRef,
  year: z.number().int().describe("the report's year in which the target stands"),
  judgementVersion: z.string(),
  computedAt: z.iso.datetime(),
  history: z.array(change).describe('changes of the verdict, the earliest first'),
});

export type VerdictDetail = z.infer<typeof verdictDetail>;
export type VerdictChangeView = z.infer<typeof change>;
