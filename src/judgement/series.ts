import type { Claim } from '../extraction/types';
import { firmFirst } from './firm-first';
import { sameThing, seriesKey } from './link/same-thing';

/** The targets of one thing through the years, those of a measure and unit in which they can be set side by side. */
export interface Series<Judged> {
  /** Tells the series of a region apart, and stays the same from one reading to the next. */
  key: string;
  /** One a year, the earliest first: of several, the one that `firmFirst` puts first. */
  years: readonly { year: number; judged: Judged }[];
}

/**
 * Follows the targets that reports set for their own year through the years, those that come most often first; what is
 * planned for several years is left to plans.
 */
export function seriesOf<Judged extends { target: Claim }>(judged: readonly Judged[]): Series<Judged>[] {
  const groups: Judged[][] = [];
  const byThing = new Map<string, Judged[][]>();
  for (const each of judged) {
    const { target } = each;
    if (target.plan || target.start !== target.end) continue;
    const alike = byThing.get(seriesKey(target)) ?? [];
    const group = alike.find(([first]) => sameThing(first!.target, target));
    if (group) group.push(each);
    else {
      const added = [each];
      groups.push(added);
      byThing.set(seriesKey(target), [...alike, added]);
    }
  }
  return groups.map(follow).sort((a, b) => b.years.length - a.years.length);
}

function follow<Judged extends { target: Claim }>(group: readonly Judged[]): Series<Judged> {
  const years = new Map<number, Judged>();
  for (const each of [...group].sort((a, b) => firmFirst(a.target, b.target)))
    if (!years.has(each.target.end)) years.set(each.target.end, each);
  const { target } = group[0]!;
  return {
    key: [seriesKey(target), target.measure, ...(target.average ? ['average'] : [])].join('|'),
    years: [...years].map(([year, one]) => ({ year, judged: one })).sort((a, b) => a.year - b.year),
  };
}
