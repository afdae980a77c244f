import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { directionOf } from '../direction';
import { levelOf } from '../link/levels';
import { countSoFar, figuresByYear, type YearFigure } from '../link/years';
import { PARAMETERS } from '../parameters';
import { compound, growthIndex, isOverPeriods, sum } from '../rules/from-years';
import type { ReportClaims, ReportLookup } from '../types';
import { convert, exact } from '../units';

/**
 * How a plan target stands after some of its years. `reached`: it is met already. `unknown`: the reports so far do not
 * tell, because a year is missing, the start is not known, or the target has no figure.
 */
export type Pace = 'reached' | 'ahead' | 'on-pace' | 'behind' | 'unknown';

export interface PlanProgress {
  target: Claim;
  /** First and last year of the plan's period, as its report gives or implies it. */
  from: number;
  to: number;
  /** Last year that a report covers; undefined where there is none yet. */
  asOf?: number;
  /** The outcomes of the single years, undefined where a year's report is silent. */
  years: readonly (YearFigure | undefined)[];
  /** Value so far, in the target's unit: the latest level, the sum, the growth per year or over the years so far. */
  soFar?: number;
  /** Value that an even pace would have reached by now. */
  evenPace?: number;
  /** What each remaining year has to bring: compound growth in percent, or an amount in the target's unit. */
  required?: number;
  pace: Pace;
}

/** The progress of a plan target, from the reports that are there. */
export function progressOf(target: Claim, report: ReportClaims, reports: ReportLookup): PlanProgress {
  const from = target.start < target.end ? target.start : report.year;
  const years = figuresByYear(target, report.region, reports, from);
  const base: PlanProgress = { target, from, to: target.end, years, pace: 'unknown' };
  if (years.length === 0 || !hasFigure(target)) return base;
  const given: Given = { target, report, reports, from, length: target.end - from + 1, done: years.length, years };
  const state =
    target.measure === 'growth' ? ofGrowth(given) : target.measure === 'cumulative' ? ofCount(given) : ofLevel(given);
  return { ...base, asOf: from + years.length - 1, ...state };
}

interface Given {
  target: Claim;
  report: ReportClaims;
  reports: ReportLookup;
  from: number;
  /** Years of the period, and how many of them are over. */
  length: number;
  done: number;
  years: readonly (YearFigure | undefined)[];
}

type State = Pick<PlanProgress, 'soFar' | 'evenPace' | 'required' | 'pace'>;
const UNKNOWN: State = { pace: 'unknown' };

/** Growth is compounded: what is missing in one year has to be made up in the others. */
function ofGrowth({ target, length, done, years }: Given): State {
  const known = years.filter((figure) => figure !== undefined);
  if (known.length < done || isOverPeriods(target)) return UNKNOWN;
  const soFar = compound(known, target.unit, target.average);
  const goal = (1 + convert(target.value!, target.unit, '%')! / 100) ** (target.average ? length : 1);
  const evenPace = target.average ? target.value! : rounded(100 * (goal ** (done / length) - 1));
  const left = length - done;
  const required = left > 0 ? rounded(100 * ((goal / growthIndex(known)) ** (1 / left) - 1)) : undefined;
  return { soFar, evenPace, required, pace: paceOf(target, soFar, evenPace, false) };
}

/** Counts add up; what a report counts for the period so far goes before the sum of its years. */
function ofCount({ target, report, reports, from, length, done, years }: Given): State {
  const known = years.filter((figure) => figure !== undefined);
  const counted = done > 1 ? countSoFar(target, report.region, from + done - 1, reports) : undefined;
  const soFar = counted ? convert(counted.claim.value!, counted.claim.unit, target.unit)! : sum(known, target.unit);
  const isWhole = counted !== undefined || known.length === done;
  if (!isWhole && soFar < target.value!) return UNKNOWN;
  const evenPace = exact((target.value! * done) / length);
  return {
    soFar,
    evenPace,
    required: perYear(Math.max(0, target.value! - soFar), length - done),
    pace: paceOf(target, soFar, evenPace, soFar >= target.value!),
  };
}

/** Levels are to move from where they stood before the plan to where it wants them, by the same amount each year. */
function ofLevel({ target, report, reports, from, length, done, years }: Given): State {
  const latest = years[done - 1]?.candidate.claim;
  if (!latest) return UNKNOWN;
  const soFar = convert(latest.value!, latest.unit, target.unit)!;
  const before = levelOf(target, from - 1, reports(report.region, from))?.candidate.claim;
  const start = before && convert(before.value!, before.unit, target.unit);
  const sign = directionOf(target) === 'up' ? 1 : -1;
  const isReached = sign * (soFar - target.value!) >= 0;
  const required = isReached ? 0 : perYear(target.value! - soFar, length - done);
  if (start === undefined) return { soFar, required, pace: isReached ? 'reached' : 'unknown' };
  const evenPace = exact(start + ((target.value! - start) * done) / length);
  return { soFar, evenPace, required, pace: paceOf(target, soFar, evenPace, isReached) };
}

/** Within the tolerance that 左右 has, around an even pace, a target is on pace. */
function paceOf(target: Claim, soFar: number, evenPace: number, isReached: boolean): Pace {
  if (isReached) return 'reached';
  const ahead = (soFar - evenPace) * (directionOf(target) === 'up' ? 1 : -1);
  const leeway = Math.abs(evenPace) * PARAMETERS.aboutShare;
  return ahead > leeway ? 'ahead' : ahead >= -leeway ? 'on-pace' : 'behind';
}

const perYear = (amount: number, years: number): number | undefined =>
  years > 0 ? Number((amount / years).toFixed(4)) : undefined;

const rounded = (value: number): number => Math.round(value * 10) / 10;
