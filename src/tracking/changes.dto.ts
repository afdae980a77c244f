import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { changePage } from './changes.schema';
import { changeCause } from './verdict-change.schema';
import { verdict } from './verdict.schema';

const MAX_INT = 2_147_483_647;

export class ChangesQuery extends createZodDto(
  z.object({
    region: z
      .string()
      .regex(/^\d{6}$/, '地区代码为六位数字 / a region code has six digits')
      .optional()
      .describe('a region with all below it'),
    indicator: z
      .string()
      .regex(
        /^[a-z0-9_]{1,60}$/,
        '指标代码由小写字母、数字和下划线组成 / an indicator code is lower-case letters, digits and _',
      )
      .optional(),
    cause: changeCause.optional(),
    from: z
      .enum([...verdict.options, 'new'], 'from 须为一种结论或 new / from is a verdict or “new”')
      .optional()
      .describe('what the verdict was; new where there was none'),
    to: z
      .enum([...verdict.options, 'gone'], 'to 须为一种结论或 gone / to is a verdict or “gone”')
      .optional()
      .describe('what it became; gone where the target no longer stands'),
    news: z
      .stringbool('news 须为 true 或 false / news is true or false')
      .default(false)
      .describe('leave out targets that are new and wait for their outcome'),
    limit: z.coerce
      .number('limit 须为数字 / limit is a number')
      .int('limit 须为整数 / limit is a whole number')
      .min(1, 'limit 至少为1 / limit is at least 1')
      .max(200, 'limit 至多为200 / limit is at most 200')
      .default(50),
    cursor: z.coerce
      .number('cursor 须取自上一页的 nextCursor / cursor is the nextCursor of the page before')
      .int()
      .min(1)
      .max(MAX_INT)
      .optional(),
  }),
) {}

export class ChangesResponse extends createZodDto(changePage) {}
