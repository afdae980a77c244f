import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rowId } from '../common/row-id';
import { regionCode } from '../regions/region.schema';
import { digestPreview, digests } from './digest.schema';
import { mailAddress } from './subscription.dto';
import { mailLanguage } from './subscription.schema';

export class RunParams extends createZodDto(z.object({ id: rowId })) {}

export class PreviewQuery extends createZodDto(
  z.object({
    region: regionCode.default('000000'),
    below: z.stringbool('below 为 true 或 false / below is true or false').default(true),
    language: mailLanguage.default('zh'),
  }),
) {}

export class TestBody extends createZodDto(
  z.object({ address: mailAddress, region: regionCode, below: z.boolean(), language: mailLanguage }),
) {}

export class DigestsResponse extends createZodDto(digests) {}
export class PreviewResponse extends createZodDto(digestPreview) {}
export class TestResponse extends createZodDto(z.object({ handedIn: z.literal(true) })) {}
