import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { reportPage, reportState } from './report.schema';

const MAX_INT = 2_147_483_647;

export class ReportsQuery extends createZodDto(
  z.object({
    region: z
      .string()
      .regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits')
      .optional(),
    year: z.coerce.number('年份为数字 / a year is a number').int().min(1949).max(2100).optional(),
    state: reportState.optional(),
    limit: z.coerce
      .number('limit 须为数字 / limit is a number')
      .int()
      .min(1, 'limit 至少为1 / limit is at least 1')
      .max(100, 'limit 至多为100 / limit is at most 100')
      .default(20),
    cursor: z.coerce
      .number('cursor 须取自上一页的 nextCursor / cursor is the nextCursor of the page before')
      .int()
      .min(1)
      .max(MAX_INT)
      .optional(),
  }),
) {}

export class ReportsResponse extends createZodDto(reportPage) {}
