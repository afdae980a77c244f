import { z } from 'zod';
import { claimView } from '../../claims/claim.schema';
import { claimFields } from '../../claims/corrections/claim-fields.schema';
import { problem, reportRef, reportState } from '../../reports/report.schema';
import { basis, bilingual, computedVerdict, verdict } from '../verdict.schema';
import { correctionRef, correctionView } from './correction-view.schema';

const id = z.number().int();

const linkRef = correctionRef.extend({ outcomeClaimId: id.nullable() }).meta({ id: 'LinkCorrectionRef' });

/** A verdict with all that an editor decides by. */
export const deskVerdict = z
  .object({
    id,
    year: id,
    verdict,
    basis: basis.nullable(),
    margin: z.number().nullable(),
    rule: z.string(),
    reason: bilingual,
    confidence: z.number(),
    target: claimView,
    outcome: claimView.nullable(),
    runnersUp: z.array(z.object({ claim: claimView, confidence: z.number() })),
    link: linkRef.nullable(),
    unlinked: z.array(linkRef),
    overrule: correctionRef.nullable(),
    computed: computedVerdict.nullable(),
    outcomeReportId: id.nullable().describe('the report whose outcomes tell of the year; null while there is none'),
  })
  .meta({ id: 'DeskVerdict' });

/** A claim as an editor sees it. */
export const deskClaim = claimView
  .extend({
    correction: correctionRef.nullable().describe('what lies over its fields'),
    rejected: z.boolean(),
    read: claimFields
      .extend({ id, quote: z.string(), offset: id })
      .nullable()
      .describe('as the rules read it, where a correction says otherwise'),
    verdicts: z.array(deskVerdict).describe("a target's verdict, or those that an outcome decided"),
  })
  .meta({ id: 'DeskClaim' });

/** A report on the desk: its text, all its claims with what lies over them, and what was decided on it. */
export const deskReport = z.object({
  report: reportRef.extend({ state: reportState, problems: z.array(problem) }),
  runId: id.nullable().describe('the reading that readers see; null before the first'),
  text: z.string(),
  claims: z.array(deskClaim).describe('by place; rejected ones too'),
  corrections: z.array(correctionView).describe('the newest first; withdrawn ones too'),
  identity: correctionRef.nullable().describe('what lies over its region and year'),
  previousReport: reportRef.nullable(),
  nextReport: reportRef.nullable(),
});

export type DeskVerdict = z.infer<typeof deskVerdict>;
export type DeskClaim = z.infer<typeof deskClaim>;
export type DeskReport = z.infer<typeof deskReport>;
