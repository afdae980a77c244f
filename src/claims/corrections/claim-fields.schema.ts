import { z } from 'zod';
import { indicatorByCode } from '../../extraction/indicators/catalogue';

const year = z
  .number()
  .int()
  .min(1949, '年份不早于1949 / not before 1949')
  .max(2100, '年份不晚于2100 / not after 2100');
const words = (longest: number) => z.string().trim().max(longest, `至多${longest}字 / at most ${longest} characters`);

/** The fields of a claim that an editor sets; docs/claims.md tells what they mean. */
export const claimFields = z
  .object({
    role: z.enum(['target', 'outcome']),
    indicator: z
      .string()
      .refine((code) => code === '' || indicatorByCode(code) !== undefined, '指标目录里没有它 / not in the catalogue'),
    name: words(100).min(1, '须有名称 / a name is needed'),
    measure: z.enum(['level', 'growth', 'change', 'cumulative', 'share', 'rank']),
    average: z.boolean(),
    op: z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'relative']),
    value: z.number().nullable(),
    high: z.number().nullable(),
    unit: words(20),
    reference: words(100).nullable(),
    start: year,
    end: year,
    plan: z.boolean(),
    headline: z.boolean(),
    hedge: words(10),
    scope: words(50),
  })
  .meta({ id: 'ClaimFields' });

/** The same, with what must fit together. */
export const newClaimFields = claimFields.superRefine(({ op, value, high, start, end }, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (op !== 'relative' && value === null) refuse('value', '须有数值 / a figure is needed');
  if (op === 'relative' && value !== null) refuse('value', '相对目标没有数值 / a relative claim has no figure');
  if ((op === 'range') !== (high !== null))
    refuse('high', '区间、且只有区间，有上限 / a range, and only a range, has an upper end');
  if (high !== null && value !== null && high <= value)
    refuse('high', '上限须大于下限 / the upper end is above the lower');
  if (end < start) refuse('end', '结束年份不早于开始年份 / the last year is not before the first');
});
