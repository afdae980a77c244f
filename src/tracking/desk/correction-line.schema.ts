import { z } from 'zod';
import { claimFields } from '../../claims/corrections/claim-fields.schema';
import { regionCode } from '../../regions/region.schema';
import { correctionKind } from './correction-view.schema';

const year = z.int().min(1949).max(2100);
const selector = z.object({
  exact: z.string().min(1).max(5_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  repeated: z.enum(['nothing', 'words', 'sentence']),
  position: z.int().min(0),
  alike: z.object({ textHash: z.string().regex(/^[0-9a-f]{64}$/), nth: z.int().min(0) }).optional(),
});

const reference = z.object({ selector, said: claimFields });

const claimBody = z.object({ claim: claimFields, selector: selector.optional() });
const verdictBody = z.object({ verdict: z.enum(['met', 'missed', 'pending', 'unreported', 'incomparable']) });
const identityBody = z.object({ region: regionCode, year });

/** What each kind says of its claim. */
const BODIES = {
  confirm: claimBody,
  change: claimBody,
  add: claimBody,
  reject: z.null(),
  link: z.null(),
  unlink: z.null(),
  overrule: verdictBody,
  identify: identityBody,
} as const;

/** A correction as a line of JSON, in which it is carried to another installation. */
export const correctionLine = z
  .object({
    /** The same in every installation. */
    key: z.uuid(),
    kind: correctionKind,
    region: regionCode,
    year,
    about: reference.nullable(),
    /** The outcome of a link. */
    other: reference.extend({ year }).nullable(),
    body: z.unknown(),
    contentHash: z.string().nullable(),
    address: z.string().nullable(),
    reason: z.string().max(2_000),
    /** What it was done with, by whom and when. */
    act: z.object({ key: z.uuid(), at: z.iso.datetime(), person: z.string().min(1).max(100) }),
    /** Null while it is in force. */
    withdrawnAt: z.iso.datetime().nullable(),
  })
  .superRefine(({ kind, about, other, body, contentHash }, context) => {
    const refuse = (path: string) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        message: `与种类 ${kind} 不符 / does not fit the kind ${kind}`,
      });
    if (!BODIES[kind].safeParse(body).success) refuse('body');
    if ((kind === 'identify') !== (about === null)) refuse('about');
    if ((kind === 'identify') !== (contentHash !== null)) refuse('contentHash');
    if ((kind === 'link' || kind === 'unlink') !== (other !== null)) refuse('other');
  });

export type CorrectionLine = z.output<typeof correctionLine>;

/** A line that was not taken, and why. */
export const refusedLine = z.object({ line: z.int(), code: z.string(), zh: z.string(), en: z.string() });

export const importSummary = z.object({
  /** New here, and kept. */
  taken: z.int(),
  /** Of those: a later decision on the same claim was here already, which stays in force. */
  outdated: z.int(),
  /** Here before: nothing changed. */
  known: z.int(),
  refused: z.array(refusedLine),
  /** False where it was only checked, or nothing was taken since lines were refused. */
  kept: z.boolean(),
});

export type RefusedLine = z.output<typeof refusedLine>;
export type ImportSummary = z.output<typeof importSummary>;
