import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { digestPreview, digests } from './digest.schema';
import { mailAddress } from './subscription.dto';
import { mailLanguage } from './subscription.schema';

const MAX_INT = 2_147_483_647;

const region = z.string().regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits');

export class RunParams extends createZodDto(
  z.object({ id: z.coerce.number('编号为整数 / an id is a whole number').int().min(1).max(MAX_INT) }),
) {}

export class PreviewQuery extends createZodDto(
  z.object({
    region: region.default('000000'),
    below: z.stringbool('below 为 true 或 false / below is true or false').default(true),
    language: mailLanguage.default('zh'),
  }),
) {}

export class TestBody extends createZodDto(
  z.object({ address: mailAddress, region, below: z.boolean(), language: mailLanguage }),
) {}

export class DigestsResponse extends createZodDto(digests) {}
export class PreviewResponse extends createZodDto(digestPreview) {}
export class TestResponse extends createZodDto(z.object({ handedIn: z.literal(true) })) {}
