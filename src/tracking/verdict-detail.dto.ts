import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { verdictDetail } from './verdict-detail.schema';

export class VerdictParams extends createZodDto(
  z.object({
    id: z.coerce
      .number('结论编号为数字 / a verdict id is a number')
      .int('结论编号为正整数 / a verdict id is a positive whole number')
      .min(1, '结论编号为正整数 / a verdict id is a positive whole number')
      .max(2_147_483_647, '没有这么大的结论编号 / there are no verdict ids as large as this'),
  }),
) {}

export class VerdictDetailResponse extends createZodDto(verdictDetail) {}
