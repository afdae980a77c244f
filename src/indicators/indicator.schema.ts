import { z } from 'zod';

/** An indicator of the catalogue as the API shows it. */
export const indicator = z
  .object({
    code: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    unit: z.string(),
    better: z.enum(['higher', 'lower', 'none']).describe('which way is better'),
    measures: z.array(z.string()).describe('what it occurs as, the commonest first'),
    aliases: z.array(z.string()).describe('other names that reports use'),
  })
  .meta({ id: 'Indicator' });

export type IndicatorView = z.infer<typeof indicator>;
