import type { Claim } from '../../extraction/types';
import type { Candidate, ReportClaims, ReportLookup } from '../types';
import { PARAMETERS } from '../parameters';
import { candidatesFor, comparable } from './candidates';

/** A level of a year, as the report that reviews the year gives it. */
export interface Level {
  candidate: Candidate;
  reportYear: number;
}

/** The level of the target's thing in a year, from the report of the year after; what is derived needs a sure link. */
export function levelOf(target: Claim, year: number, report: ReportClaims | undefined): Level | undefined {
  if (!report) return undefined;
  const asked: Claim = { ...target, measure: 'level', average: false, op: 'relative', start: year, end: year };
  const candidate = comparable(candidatesFor(asked, report));
  if (candidate && candidate.confidence < PARAMETERS.levelThreshold) return undefined;
  return candidate && { candidate, reportYear: report.year };
}

/** The levels at the end of the target's period and at the end of the year before it. */
export function levelsAround(
  target: Claim,
  region: string,
  reports: ReportLookup,
): { before: Level | undefined; after: Level | undefined } {
  return {
    before: levelOf(target, target.start - 1, reports(region, target.start)),
    after: levelOf(target, target.end, reports(region, target.end + 1)),
  };
}
