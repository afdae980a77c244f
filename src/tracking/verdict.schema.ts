import { z } from 'zod';

export const verdict = z
  .enum(['met', 'missed', 'pending', 'unreported', 'incomparable'])
  .meta({ id: 'Verdict', description: 'What became of a target' });

export const basis = z
  .enum(['reported', 'derived', 'implied'])
  .meta({ id: 'Basis', description: 'What the verdict rests on' });

/** Words in both languages. */
export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });

/** What the rules alone would say, where an editor's decision lies over it. */
export const computedVerdict = z
  .object({
    verdict,
    basis: basis.nullable(),
    margin: z.number().nullable(),
    rule: z.string(),
    reason: bilingual,
    outcomeClaimId: z.number().int().nullable(),
  })
  .meta({ id: 'ComputedVerdict' });
