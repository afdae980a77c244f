import type { Claim } from '../../extraction/types';
import type { Candidate, ReportLookup } from '../types';
import { candidatesFor, comparable } from './candidates';

/** What the report after a year says of that year alone. */
export interface YearFigure {
  year: number;
  candidate: Candidate;
}

/**
 * The figures of the single years of a target's period, as far as there are reports: one entry a year, undefined where
 * the year's report is silent; the list ends with the last year that has a report.
 */
export function figuresByYear(
  target: Claim,
  region: string,
  reports: ReportLookup,
  from = target.start,
): (YearFigure | undefined)[] {
  const figures: (YearFigure | undefined)[] = [];
  let covered = 0;
  for (let year = from; year <= target.end; year++) {
    const report = reports(region, year + 1);
    if (report) covered = figures.length + 1;
    const asked: Claim = { ...target, average: false, start: year, end: year };
    const candidate = report && comparable(candidatesFor(asked, report));
    figures.push(candidate && { year, candidate });
  }
  return figures.slice(0, covered);
}

/** What a later report counts for the period so far: 十四五以来累计…. */
export function countSoFar(target: Claim, region: string, year: number, reports: ReportLookup): Candidate | undefined {
  const report = reports(region, year + 1);
  return report && comparable(candidatesFor({ ...target, end: year }, report));
}
