import { z } from 'zod';

const count = z.number().int();

/** How much is here, for the first page and for an empty one. */
export const status = z.object({
  reports: count,
  claims: count,
  verdicts: count,
  documents: z.object({
    waiting: count.describe('received and not yet read'),
    read: count,
    refused: count,
  }),
});

export type Status = z.infer<typeof status>;
