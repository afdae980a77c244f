import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { verdictDetail } from './verdict-detail.schema';
import { VERDICT_KEY } from './verdict-key';

export class VerdictParams extends createZodDto(
  z.object({
    key: z
      .string()
      .regex(VERDICT_KEY, '结论的名字形如 530600-2021-3f9c2a1b07 / a verdict is named like 530600-2021-3f9c2a1b07'),
  }),
) {}

export class VerdictDetailResponse extends createZodDto(verdictDetail) {}
