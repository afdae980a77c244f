import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { regionCode } from '../regions/region.schema';
import { trackRecord } from './track-record.schema';

export class TrackRecordParams extends createZodDto(z.object({ code: regionCode })) {}

export class TrackRecordResponse extends createZodDto(trackRecord) {}
