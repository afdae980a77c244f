import { z } from 'zod';

export const fields = z.object({
  items: z.array(
    z
      .object({
        code: z.string(),
        nameZh: z.string(),
        nameEn: z.string(),
        indicators: z.array(z.string()).describe('codes of the catalogue indicators that belong to it'),
      })
      .meta({ id: 'Field' }),
  ),
});

export type Fields = z.infer<typeof fields>;
