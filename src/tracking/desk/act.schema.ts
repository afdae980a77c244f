import { z } from 'zod';
import { newClaimFields } from '../../claims/corrections/claim-fields.schema';
import { verdict } from '../verdict.schema';
import { actView } from './correction-view.schema';
import { deskClaim, deskVerdict } from './desk-report.schema';

const id = z.int32().min(1);
const reason = z.string().trim().max(2_000, '理由至多2000字 / a reason has at most 2000 characters');

const words = z.object({ quote: z.string().min(1).max(2_000), offset: z.int32().min(0) });

const seen = id
  .nullable()
  .describe('the correction that lay over it when it was read, or null: what came since is not overwritten');

/** One decision of an editor. */
export const correctionInput = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('confirm'), claimId: id, seen }),
    z.object({ kind: z.literal('change'), claimId: id, seen, fields: newClaimFields, words: words.optional() }),
    z.object({ kind: z.literal('reject'), claimId: id, seen }),
    z.object({ kind: z.literal('add'), fields: newClaimFields, words }),
    z.object({ kind: z.literal('link'), claimId: id, outcomeClaimId: id, seen }),
    z.object({ kind: z.literal('unlink'), claimId: id, outcomeClaimId: id, seen }),
    z.object({ kind: z.literal('overrule'), claimId: id, verdict, seen }),
    z.object({
      kind: z.literal('identify'),
      region: z.string().regex(/^\d{6}$/),
      year: z.int32().min(1949).max(2100),
      seen,
    }),
  ])
  .meta({ id: 'CorrectionInput' });

const MOST = 500;

/** What an editor does in one go: all of it, or nothing. */
export const actRequest = z.object({
  reportId: id,
  reason: reason.default(''),
  corrections: z
    .array(correctionInput)
    .min(1, '至少一条更正 / at least one correction')
    .max(MOST, `一次至多${MOST}条 / at most ${MOST} at once`),
});

export const reasonRequest = z.object({ reason: reason.default('') });

/** What came of an act. */
export const actResult = z.object({
  act: actView,
  claims: z.array(deskClaim).describe("the report's claims that it touched, as they are now"),
  verdicts: z.array(deskVerdict).describe('of the targets of the report, and of those that its outcomes decide'),
  verdictChanges: z
    .array(
      z.object({
        region: z.string(),
        year: z.number().int(),
        name: z.string(),
        indicator: z.string(),
        from: verdict.nullable(),
        to: verdict.nullable(),
      }),
    )
    .describe("of this region's; those of others follow by themselves"),
});

export type CorrectionInput = z.infer<typeof correctionInput>;
export type ActRequest = z.infer<typeof actRequest>;
export type ActResult = z.infer<typeof actResult>;
