import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { problem, reportRef, reportState } from '../reports/report.schema';
import { verdict } from './verdict.schema';

const count = z.number().int();

const reportClaim = claimView
  .extend({
    verdict: verdict.nullable().describe('of the target, or of the target that this outcome decided'),
    verdictKey: z.string().nullable().describe('name of that verdict in addresses'),
    counterpart: z.object({ reportId: count, claimId: count, year: count }).nullable(),
    scorecardYear: count.nullable().describe('year of the scorecard on which it stands'),
  })
  .meta({ id: 'ReportClaim' });

/** One report's text with all that was read in it. */
export const reportDetail = reportRef.extend({
  state: reportState,
  problems: z.array(problem),
  revision: z.object({
    id: count,
    hash: z.string().describe('SHA-256 of the text'),
    takenAt: z.iso.datetime(),
    name: z.string().describe('name of the document that it was taken from'),
    rulesetVersion: z.string().nullable().describe('of the rules that read it; null while it is not read'),
  }),
  text: z.string(),
  claims: z.array(reportClaim),
});

export type ReportDetail = z.infer<typeof reportDetail>;
export type ReportClaimView = z.infer<typeof reportClaim>;
