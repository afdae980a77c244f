import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { seriesKey, sameThing } from '../link/same-thing';
import type { ReportClaims } from '../types';
import { changeBetween, type TargetChange } from './target-change';

/** The list of main targets of one year beside that of the year before. */
export interface TargetListChanges {
  /** Targets of both lists, with how they changed. */
  changed: readonly TargetChange[];
  /** Of the year before, not in this year's report at all. */
  dropped: readonly Claim[];
  /** Of this year, not in the report of the year before. */
  added: readonly Claim[];
}

/** Compares the main expected targets of a report with those of the report before it. */
export function targetListChanges(before: ReportClaims, now: ReportClaims): TargetListChanges {
  const old = byThing(yearTargets(before));
  const current = byThing(yearTargets(now));
  const changed = mainTargets(now).flatMap((target) => {
    const earlier = old.get(seriesKey(target))?.find((one) => sameThing(one, target));
    return earlier ? [changeBetween(earlier, target, now.year)] : [];
  });
  return {
    changed,
    dropped: mainTargets(before).filter((target) => !current.has(seriesKey(target))),
    added: mainTargets(now).filter((target) => !old.has(seriesKey(target))),
  };
}

/** An indicator that earlier lists had, and this year's report has no target for. */
export interface MissingTarget {
  /** The latest target that there was. */
  last: Claim;
  /** Years of the earlier reports that had it, the earliest first. */
  years: readonly number[];
}

/**
 * Usual indicators for which a report sets no figure: those of at least half of the earlier reports' lists. Where the
 * report has a target without a figure (完成上级下达任务), the figure is missing all the same.
 */
export function usualTargetsMissing(report: ReportClaims, earlier: readonly ReportClaims[]): MissingTarget[] {
  const withFigure = byThing(yearTargets(report).filter(hasFigure));
  const usual = new Map<string, MissingTarget & { years: number[] }>();
  for (const one of [...earlier].sort((a, b) => a.year - b.year)) {
    for (const [thing, targets] of byThing(mainTargets(one).filter(hasFigure))) {
      const years = usual.get(thing)?.years ?? [];
      usual.set(thing, { last: targets[0]!, years: [...years, one.year] });
    }
  }
  return [...usual]
    .filter(([thing, { years }]) => !withFigure.has(thing) && years.length * 2 >= earlier.length)
    .map(([, missing]) => missing);
}

const yearTargets = ({ claims, year }: ReportClaims): Claim[] =>
  claims
    .filter((claim) => claim.role === 'target' && !claim.plan && claim.end === year)
    .sort((a, b) => a.offset - b.offset);

const mainTargets = (report: ReportClaims): Claim[] => yearTargets(report).filter(({ headline }) => headline);

function byThing(targets: readonly Claim[]): Map<string, Claim[]> {
  const things = new Map<string, Claim[]>();
  for (const target of targets) {
    const key = seriesKey(target);
    things.set(key, [...(things.get(key) ?? []), target]);
  }
  return things;
}
