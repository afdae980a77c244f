import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { reportYear } from './report-year.schema';
import { silence } from './silence.schema';

export class SilenceParams extends createZodDto(z.object({ code: regionCode, year: reportYear })) {}

export class SilenceResponse extends createZodDto(silence) {}
