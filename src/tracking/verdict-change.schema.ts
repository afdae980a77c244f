import { z } from 'zod';
import { reportRef } from '../reports/report.schema';
import { verdict } from './verdict.schema';

export const changeCause = z
  .enum(['new_report', 'new_revision', 'correction', 'new_rules'])
  .meta({ id: 'ChangeCause', description: 'What made a verdict change' });

/** One change of a verdict, with what caused it. */
export const verdictChange = z
  .object({
    id: z.number().int(),
    at: z.iso.datetime(),
    from: verdict.nullable().describe('null where the target was new'),
    to: verdict.nullable().describe('null where the target was gone'),
    cause: changeCause,
    report: reportRef.nullable().describe('the report that caused it, where one did'),
  })
  .meta({ id: 'VerdictChange' });

export type VerdictChangeView = z.infer<typeof verdictChange>;
