import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf, pageLimit } from '../common/page';
import { regionCode } from '../regions/region.schema';
import { reportKey, reportPage, reportState } from './report.schema';

export class ReportsQuery extends createZodDto(
  listQuery({
    region: regionCode.optional(),
    year: z.coerce.number('年份为数字 / a year is a number').int().min(1949).max(2100).optional(),
    state: reportState.optional(),
    limit: pageLimit,
    cursor: cursorOf(reportKey),
  }),
) {}

export class ReportsResponse extends createZodDto(reportPage) {}
