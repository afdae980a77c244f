import { z } from 'zod';
import { claimView } from '../../claims/claim.schema';
import { problem, reportRef } from '../../reports/report.schema';
import { verdict } from '../verdict.schema';

const count = z.number().int();

/** Why something is worth an editor's look. */
export const reviewKind = z.enum(['verdict', 'link', 'confidence', 'jump', 'held', 'orphan', 'needless']).meta({
  id: 'ReviewKind',
  description:
    'verdict: a claim that decides a verdict and is unsure or near the margin; link: target and outcome that may not ' +
    'belong together, or another outcome is as likely; confidence: a claim read with doubt; jump: a figure far from ' +
    'that of the year before; held: a report whose region or year is unclear; orphan: a correction whose words are ' +
    'gone; needless: a correction that says what the rules now read themselves',
});

export type ReviewKind = z.infer<typeof reviewKind>;

export const REVIEW_KINDS: readonly ReviewKind[] = reviewKind.options;

/** Whoever looks at an item now; nobody else is given it until then. */
export const reviewHolder = z.object({ name: z.string(), until: z.iso.datetime() }).meta({ id: 'ReviewHolder' });

export const reviewItem = z
  .object({
    key: z.string().describe('names the item while it is open'),
    kind: reviewKind,
    weight: z.number().describe('what hangs on it, times how likely it is wrong; the largest first'),
    report: reportRef.describe('where it is looked at'),
    claim: claimView.nullable(),
    verdict: z
      .object({ id: count, year: count, verdict, margin: z.number().nullable(), confidence: z.number() })
      .nullable()
      .describe('that hangs on it'),
    before: z.number().nullable().describe("jump: the figure of the year before, in the claim's unit"),
    correction: z.object({ id: count, quote: z.string() }).nullable(),
    problems: z.array(problem).describe('held: why'),
    holder: reviewHolder.nullable().describe('somebody else who looks at it now'),
  })
  .meta({ id: 'ReviewItem' });

export type ReviewItem = z.infer<typeof reviewItem>;

export const reviewQueue = z.object({
  items: z.array(reviewItem),
  counts: z
    .object({
      verdict: count,
      link: count,
      confidence: count,
      jump: count,
      held: count,
      orphan: count,
      needless: count,
    })
    .describe('open items of each kind, whatever kind was asked for'),
});

export type ReviewQueue = z.infer<typeof reviewQueue>;

export const reviewLease = z.object({ key: z.string(), until: z.iso.datetime() });

export type ReviewLease = z.infer<typeof reviewLease>;

export const reviewProgress = z.object({
  items: z.array(
    z.object({
      report: reportRef,
      claims: count.describe('that readers see'),
      reviewed: count.describe('of these, confirmed, corrected or added by an editor'),
      rejected: count.describe('readings that an editor rejected'),
      open: count.describe('items of the queue'),
    }),
  ),
  nextCursor: count.nullable().describe('given as cursor for the next page; null on the last'),
});

export type ReviewProgress = z.infer<typeof reviewProgress>;
