import { z } from 'zod';

/** A mail that was kept in place of being sent. */
export const keptMail = z
  .object({
    name: z.string(),
    keptAt: z.iso.datetime(),
    to: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
  })
  .meta({ id: 'KeptMail' });

export type KeptMail = z.infer<typeof keptMail>;
