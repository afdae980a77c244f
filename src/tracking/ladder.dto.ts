import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { indicatorParam } from './indicator-param.schema';
import { ladder } from './ladder.schema';
import { reportYear } from './report-year.schema';

export class LadderParams extends createZodDto(z.object({ code: indicatorParam })) {}

export class LadderQuery extends createZodDto(z.object({ region: regionCode, year: reportYear })) {}

export class LadderResponse extends createZodDto(ladder) {}
