import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { reportYear } from './report-year.schema';
import { scorecard } from './scorecard.schema';

export class ScorecardParams extends createZodDto(z.object({ code: regionCode, year: reportYear })) {}

export class ScorecardResponse extends createZodDto(scorecard) {}
