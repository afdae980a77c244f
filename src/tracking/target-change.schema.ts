import { z } from 'zod';
import { claimView } from '../claims/claim.schema';

/** How a target stands to an earlier one of the same thing; the new figure is that of the report of `now`. */
export const targetChange = z
  .object({
    kind: z
      .enum(['raised', 'lowered', 'kept', 'restated'])
      .describe('raised: asks for more of what is good; restated: in terms that cannot be compared'),
    before: claimView,
    now: claimView,
    difference: z
      .number()
      .nullable()
      .describe('new figure minus old one, signed so that positive asks for more; null for restated'),
    differenceUnit: z.string(),
  })
  .meta({ id: 'TargetChange' });

export type TargetChangeView = z.infer<typeof targetChange>;
