import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { indicatorParam } from './indicator-param.schema';
import { ladder } from './ladder.schema';
import { regionCode, reportYear } from './region-year.schema';

export class LadderParams extends createZodDto(z.object({ code: indicatorParam })) {}

export class LadderQuery extends createZodDto(z.object({ region: regionCode, year: reportYear })) {}

export class LadderResponse extends createZodDto(ladder) {}
