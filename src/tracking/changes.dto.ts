import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf, pageLimit } from '../common/page';
import { regionCode } from '../regions/region.schema';
import { changeEvents } from './change-events.schema';
import { changePage } from './changes.schema';
import { changeCause } from './verdict-change.schema';
import { verdict } from './verdict.schema';

const region = regionCode.optional().describe('a region with all below it');

const indicator = z
  .string()
  .regex(
    /^[a-z0-9_]{1,60}$/,
    '指标代码由小写字母、数字和下划线组成 / an indicator code is lower-case letters, digits and _',
  )
  .optional();

export class ChangesQuery extends createZodDto(
  listQuery({
    region,
    indicator,
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
    limit: pageLimit,
    cursor: cursorOf(z.int().positive()),
  }),
) {}

export class ChangesResponse extends createZodDto(changePage) {}

export class ChangeEventsQuery extends createZodDto(listQuery({ region, indicator, limit: pageLimit })) {}

export class ChangeEventsResponse extends createZodDto(changeEvents) {}
