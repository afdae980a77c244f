import { z } from 'zod';

const count = z.number().int();
const instant = z.iso.datetime();

export const digestRun = z
  .object({
    id: count,
    windowStart: instant,
    windowEnd: instant.describe('midnight in China; what happened then belongs to the next run'),
    state: z.enum(['waiting', 'making', 'sending', 'done']),
    paused: z.boolean(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    mails: z
      .object({ none: count, waiting: count, sent: count, failed: count, withdrawn: count })
      .describe('subscribers by what became of their mail; none: there was nothing to tell'),
    lastError: z.string().nullable().describe('why mails wait that could not be sent'),
  })
  .meta({ id: 'DigestRun' });

/** What editors see of digests. */
export const digests = z.object({
  runs: z.array(digestRun).describe('the newest first'),
  subscribers: z.object({ active: count, pending: count, left: count, bounced: count }),
  bounces: z
    .object({
      hard: count.describe('no such mailbox: the subscription is over'),
      soft: count.describe('refused for another reason, or not taken for three days'),
      answers: z.array(z.object({ kind: z.enum(['hard', 'soft']), answer: z.string(), count })),
    })
    .describe('of the last thirty days'),
  sending: z.boolean().describe('false where no SMTP server is configured and mails are kept in a folder'),
});

/** A digest as it would be now. */
export const digestPreview = z.object({
  items: count.describe('0: there is nothing to tell, and no mail would be sent'),
  windowStart: instant,
  windowEnd: instant,
  subject: z.string(),
  html: z.string(),
  text: z.string(),
});

export type DigestRun = z.infer<typeof digestRun>;
export type DigestsView = z.infer<typeof digests>;
export type DigestPreview = z.infer<typeof digestPreview>;
