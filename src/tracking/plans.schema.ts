import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { scorecardRow } from './scorecard.schema';
import { targetChange } from './target-change.schema';

const year = z.number().int();
const figure = z.number().nullable();

const planTarget = z
  .object({
    verdict: scorecardRow.describe('on the target as first set; pending until the report after its last year is there'),
    from: year.describe("first year of the plan's period"),
    to: year.describe('last year'),
    asOf: year.nullable().describe('last year that a report covers; null where there is none yet'),
    years: z
      .array(z.object({ year, report: reportRef.nullable(), outcome: claimView.nullable() }))
      .describe(
        'the report after each year, and what it says of that year alone; null where it is not there, or silent',
      ),
    soFar: figure.describe("value so far, in the target's unit: the latest level, the sum, or the growth"),
    evenPace: figure.describe('value that an even pace would have reached by then'),
    required: figure.describe('what each remaining year has to bring: compound growth in %, or an amount'),
    requiredUnit: z.string(),
    pace: z
      .enum(['reached', 'ahead', 'on-pace', 'behind', 'unknown'])
      .describe('unknown: the reports so far do not tell'),
    changes: z.array(targetChange).describe('by later reports of the same plan'),
  })
  .meta({ id: 'PlanTarget' });

/** The targets of multi-year plans that a region pursued in a year, with their progress. */
export const plans = z.object({
  region: regionRef,
  year,
  targets: z.array(planTarget).describe('main targets first, each once, as the first report of the plan has it'),
});

export type Plans = z.infer<typeof plans>;
export type PlanTargetView = z.infer<typeof planTarget>;
