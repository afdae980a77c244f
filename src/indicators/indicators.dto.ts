import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const indicator = z
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

export class IndicatorsResponse extends createZodDto(z.object({ items: z.array(indicator) })) {}
