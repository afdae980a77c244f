import { z } from 'zod';
import { problem } from './report.schema';

/** What became, at the door, of each document that was handed in. */
export const uploaded = z.object({
  items: z.array(
    z
      .object({
        name: z.string(),
        id: z.number().int().nullable().describe('of the document that is kept; null where it was not taken'),
        isNew: z.boolean().describe('false where the same bytes were kept before'),
        problem: problem.nullable().describe('why it was not taken'),
      })
      .meta({ id: 'UploadedDocument' }),
  ),
});

export type Uploaded = z.infer<typeof uploaded>;
