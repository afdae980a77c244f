import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const MAX_INT = 2_147_483_647;

export class DocumentParams extends createZodDto(
  z.object({ id: z.coerce.number('编号为数字 / an id is a number').int().min(1).max(MAX_INT) }),
) {}
