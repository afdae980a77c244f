import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { indicator } from './indicator.schema';

export class IndicatorsResponse extends createZodDto(z.object({ items: z.array(indicator) })) {}
