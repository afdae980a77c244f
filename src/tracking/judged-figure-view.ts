import type { ClaimView } from '../claims/claim.schema';
import type { FigureView, JudgedFigure, VerdictCounts } from './judged-figure.schema';
import type { ScorecardRow } from './scorecard.schema';

/** A verdict as tables of many show it. */
export function judgedFigureOf(row: Omit<ScorecardRow, 'headline' | 'plan'>): JudgedFigure {
  const { key, verdict, margin, marginUnit, withinTolerance, target, outcome } = row;
  return {
    key,
    verdict,
    margin,
    marginUnit,
    withinTolerance,
    name: target.name,
    target: figureOf(target),
    outcome: outcome && figureOf(outcome),
  };
}

function figureOf(claim: ClaimView): FigureView {
  const { id, reportId, reportYear, measure, average, op, value, high, unit, reference, hedge } = claim;
  return { id, reportId, reportYear, measure, average, op, value, high, unit, reference, hedge };
}

/** How many there are of each verdict. */
export function countVerdicts(rows: readonly Pick<ScorecardRow, 'verdict'>[]): VerdictCounts {
  const counts = { met: 0, missed: 0, pending: 0, unreported: 0, incomparable: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}
