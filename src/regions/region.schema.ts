import { z } from 'zod';

/** A region as every answer of the API names it. */
export const regionRef = z
  .object({
    code: z.string().describe('GB/T 2260 code; 000000 is the nation'),
    name: z.string(),
    level: z.enum(['nation', 'province', 'prefecture', 'county']),
  })
  .meta({ id: 'RegionRef' });

export type RegionRef = z.infer<typeof regionRef>;
