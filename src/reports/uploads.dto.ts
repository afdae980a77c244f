import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { uploaded } from './upload.schema';

/** What is said of all files of the request: whose report each is, and of which year. */
export class UploadQuery extends createZodDto(
  z.object({
    region: regionCode.optional(),
    year: z.coerce.number('年份为数字 / a year is a number').int().min(1949).max(2100).optional(),
  }),
) {}

export class UploadResponse extends createZodDto(uploaded) {}
