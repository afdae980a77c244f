import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { regionSeries } from './series.schema';

export class SeriesParams extends createZodDto(z.object({ code: regionCode })) {}

export class SeriesResponse extends createZodDto(regionSeries) {}
