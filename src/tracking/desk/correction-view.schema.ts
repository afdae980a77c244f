import { z } from 'zod';
import { claimFields } from '../../claims/corrections/claim-fields.schema';
import { nextCursor } from '../../common/page';
import { regionRef } from '../../regions/region.schema';
import { verdict } from '../verdict.schema';

const id = z.number().int();

export const correctionKind = z
  .enum(['confirm', 'change', 'reject', 'add', 'link', 'unlink', 'overrule', 'identify'])
  .meta({ id: 'CorrectionKind' });

/** `needless`: the rules say the same by now; `waiting`: its report is not here; `superseded`: a later one lies over it. */
export const correctionState = z
  .enum(['applied', 'orphan', 'needless', 'superseded', 'withdrawn', 'waiting'])
  .meta({ id: 'CorrectionState' });

export const personRef = z
  .object({ id: id.nullable().describe('null for what came with an import'), name: z.string() })
  .meta({ id: 'PersonRef' });

/** A correction as what it lies over names it. */
export const correctionRef = z
  .object({
    id,
    actId: id,
    kind: correctionKind,
    person: personRef,
    at: z.iso.datetime(),
    reason: z.string(),
  })
  .meta({ id: 'CorrectionRef' });

// The first that fits is taken: a claim of which any field may be missing fits everything, so that it comes last.
const content = z
  .union([z.object({ verdict }), z.object({ region: z.string(), year: id }), claimFields.partial()])
  .nullable();

/** A correction as lists show it. */
export const correctionView = correctionRef
  .extend({
    key: z.uuid().describe('the same in every installation'),
    state: correctionState,
    why: z.enum(['words_gone', 'ambiguous', 'claim_gone']).nullable().describe('of an orphan'),
    region: regionRef,
    year: id,
    reportId: id.nullable(),
    quote: z.string().describe('the words of the report; empty for the identity of a report'),
    offset: id.nullable().describe('where they stand now, in UTF-16 code units; null for orphans'),
    claimId: id.nullable().describe('the claim in view that it lies over'),
    verdictKey: z
      .string()
      .nullable()
      .describe(
        'name of the verdict that the claim in view has part in: on it as target, else on what it is the outcome of',
      ),
    before: content.describe('what was said, of a change as far as it differs'),
    after: content.describe('what the correction says, of a change as far as it differs'),
    outcome: z.object({ year: id, quote: z.string() }).nullable().describe("a link's other end"),
    withdrawn: z.object({ person: personRef, at: z.iso.datetime(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Correction' });

export const correctionPage = z.object({ items: z.array(correctionView), nextCursor });

/** What an editor did in one go. */
export const actView = z
  .object({
    id,
    person: personRef,
    at: z.iso.datetime(),
    reason: z.string(),
    undone: z.boolean().describe('none of its corrections is in force'),
    reportId: id.nullable(),
    corrections: z.array(correctionView),
  })
  .meta({ id: 'Act' });

export const actPage = z.object({ items: z.array(actView), nextCursor });

export type CorrectionRef = z.infer<typeof correctionRef>;
export type CorrectionView = z.infer<typeof correctionView>;
export type CorrectionState = z.infer<typeof correctionState>;
export type CorrectionPage = z.infer<typeof correctionPage>;
export type ActView = z.infer<typeof actView>;
export type ActPage = z.infer<typeof actPage>;
