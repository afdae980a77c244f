import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { reportDetail } from './report-detail.schema';

export class ReportParams extends createZodDto(
  z.object({
    id: z.coerce
      .number('报告编号为数字 / a report id is a number')
      .int('报告编号为正整数 / a report id is a positive whole number')
      .min(1, '报告编号为正整数 / a report id is a positive whole number')
      .max(2_147_483_647, '没有这么大的报告编号 / there are no report ids as large as this'),
  }),
) {}

export class ReportDetailResponse extends createZodDto(reportDetail) {}
