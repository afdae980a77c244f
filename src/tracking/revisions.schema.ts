import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { verdict } from './verdict.schema';

const count = z.number().int();

/** One state of a report's text. */
export const revision = z
  .object({
    id: count,
    seq: count.describe('1 for the first'),
    takenAt: z.iso.datetime(),
    hash: z.string().describe('SHA-256 of the text'),
    address: z.string().nullable().describe('where it was found on the web'),
    document: z.object({ id: count, name: z.string() }),
    current: z.boolean(),
    characters: count,
    claims: count.nullable().describe('null where it was never read'),
  })
  .meta({ id: 'Revision' });

export const revisionList = z.object({ items: z.array(revision).describe('the newest first') });

const piece = z
  .object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
  .meta({ id: 'RevisionPiece', description: 'whole sentences' });

/** What changed from one revision to another. */
export const revisionDifference = z.object({
  from: revision,
  to: revision,
  pieces: z.array(piece).describe('the whole text, in order'),
  complete: z.boolean().describe('false where the texts differ too much to be set beside each other'),
  claims: z.object({
    changed: z
      .array(z.object({ from: claimView, to: claimView }).meta({ id: 'RevisedClaim' }))
      .describe('of the same thing, with another figure or in other words'),
    removed: z.array(claimView),
    added: z.array(claimView),
  }),
  verdicts: z
    .array(
      z
        .object({
          at: z.iso.datetime(),
          region: z.string(),
          year: count,
          indicator: z.string(),
          name: z.string(),
          from: verdict.nullable(),
          to: verdict.nullable(),
        })
        .meta({ id: 'RevisionVerdictChange' }),
    )
    .describe('changes of verdicts that the later of the two caused'),
});

export type Revision = z.infer<typeof revision>;
export type RevisionDifference = z.infer<typeof revisionDifference>;
