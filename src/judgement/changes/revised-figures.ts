import type { Claim } from '../../extraction/types';
import { sameThing } from '../link/same-thing';
import { candidatesFor } from '../link/candidates';
import { convert, exact } from '../units';
import type { ReportClaims } from '../types';

/** A figure that a later report gives otherwise. */
export interface RevisedFigure {
  before: Claim;
  now: Claim;
  /** Years of the two reports. */
  beforeReportYear: number;
  nowReportYear: number;
  /** New figure minus old one, in the new one's unit. */
  difference: number;
}

/** Outcomes of an earlier report that a later one gives with another figure for the same period. */
export function revisedFigures(earlier: ReportClaims, later: ReportClaims): RevisedFigure[] {
  return earlier.claims.flatMap((before) => {
    if (before.role !== 'outcome' || before.value === undefined) return [];
    const now = candidatesFor(before, later).find(
      ({ claim, gaps }) => gaps.length === 0 && sameThing(before, claim),
    )?.claim;
    const old = now && convert(before.value, before.unit, now.unit);
    if (old === undefined) return [];
    const difference = exact(now!.value! - old);
    return difference === 0
      ? []
      : [{ before, now: now!, beforeReportYear: earlier.year, nowReportYear: later.year, difference }];
  });
}
