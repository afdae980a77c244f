import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { plans } from './plans.schema';
import { regionCode, reportYear } from './region-year.schema';

export class PlansParams extends createZodDto(z.object({ code: regionCode })) {}

export class PlansQuery extends createZodDto(z.object({ year: reportYear })) {}

export class PlansResponse extends createZodDto(plans) {}
