import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { verdict } from './verdict.schema';

/** The part of a claim that says how much, and where it stands. */
const figure = claimView
  .pick({
    id: true,
    reportId: true,
    reportYear: true,
    measure: true,
    average: true,
    op: true,
    value: true,
    high: true,
    unit: true,
    reference: true,
    hedge: true,
  })
  .meta({ id: 'Figure' });

/** A verdict with its two figures only, for tables of many. */
export const judgedFigure = z
  .object({
    key: z.string().describe("the verdict's name in addresses, which lasts: /verdicts/KEY"),
    verdict,
    margin: z.number().nullable(),
    marginUnit: z.string(),
    withinTolerance: z.boolean(),
    name: z.string().describe('of the target, as its report has it'),
    target: figure,
    outcome: figure.nullable(),
  })
  .meta({ id: 'JudgedFigure' });

export const aspect = z
  .enum(['growth', 'level', 'change', 'cumulative', 'rank'])
  .meta({ id: 'Aspect', description: 'which figure of an indicator is compared; a share counts as a level' });

export const verdictCounts = z
  .object({
    met: z.number().int(),
    missed: z.number().int(),
    pending: z.number().int(),
    unreported: z.number().int(),
    incomparable: z.number().int(),
  })
  .meta({ id: 'VerdictCounts' });

export type FigureView = z.infer<typeof figure>;
export type JudgedFigure = z.infer<typeof judgedFigure>;
export type VerdictCounts = z.infer<typeof verdictCounts>;
