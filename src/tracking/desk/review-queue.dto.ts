import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rowId } from '../../common/row-id';
import { regionCode } from '../../regions/region.schema';
import { reportYear } from '../report-year.schema';
import { reviewItem, reviewKind, reviewLease, reviewProgress, reviewQueue } from './review-item.schema';

const key = z
  .string()
  .regex(/^(claim|link|report|correction):\d{1,10}$/, '不是队列中的条目 / not an item of the queue')
  .describe('of an item of the queue');

const scope = { region: regionCode.optional(), year: reportYear.optional() };

const filter = z.object({
  ...scope,
  indicator: z
    .string()
    .regex(
      /^[a-z0-9_]{1,40}$/,
      '指标代码由小写字母、数字和下划线组成 / an indicator code has small letters, digits, underscores',
    )
    .optional(),
  kind: reviewKind.optional(),
  order: z
    .enum(['change', 'doubt'])
    .default('change')
    .describe('by what would change, or the least certain claims first'),
});

const limit = (most: number) =>
  z.coerce
    .number('limit 须为数字 / limit is a number')
    .int()
    .min(1, 'limit 至少为1 / limit is at least 1')
    .max(most, `limit 至多为${most} / limit is at most ${most}`)
    .default(50);

export class ReviewQueueQuery extends createZodDto(filter.extend({ limit: limit(200) })) {}

export class NextReviewRequest extends createZodDto(
  filter.extend({ skipped: z.array(key).max(100).default([]).describe('items left for later') }),
) {}

export class ReviewProgressQuery extends createZodDto(
  z.object({ ...scope, limit: limit(100), cursor: rowId.optional() }),
) {}

export class ReviewKeyParams extends createZodDto(z.object({ key })) {}

export class ReviewQueueResponse extends createZodDto(reviewQueue) {}
export class NextReviewResponse extends createZodDto(z.object({ item: reviewItem.nullable() })) {}
export class ReviewLeaseResponse extends createZodDto(reviewLease) {}
export class ReviewProgressResponse extends createZodDto(reviewProgress) {}
