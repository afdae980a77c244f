import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ingestedDocuments } from './ingested-document.schema';

const MAX_INT = 2_147_483_647;
const MAX_IDS = 500;

export class IngestedDocumentsQuery extends createZodDto(
  z.object({
    ids: z
      .string()
      .regex(/^\d{1,10}(,\d{1,10})*$/, 'ids 为编号，用逗号分开，如 3,4 / ids are numbers with commas, such as 3,4')
      .transform((list) => list.split(',').map(Number))
      .refine((ids) => ids.length <= MAX_IDS && ids.every((id) => id <= MAX_INT), {
        error: `一次最多 ${MAX_IDS} 个编号 / at most ${MAX_IDS} ids at once`,
      }),
  }),
) {}

export class IngestedDocumentsResponse extends createZodDto(ingestedDocuments) {}
