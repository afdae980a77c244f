import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { plans } from './plans.schema';
import { reportYear } from './report-year.schema';

export class PlansParams extends createZodDto(z.object({ code: regionCode })) {}

export class PlansQuery extends createZodDto(z.object({ year: reportYear })) {}

export class PlansResponse extends createZodDto(plans) {}
