import type { DeskClaim } from '../../api/desk-types';

type Named = Pick<DeskClaim, 'name' | 'indicator'>;

/** Outcomes for a target to be linked with: those of its indicator first, then those whose names share most with its own. */
export function orderOutcomes<Outcome extends Named>(target: Named, outcomes: readonly Outcome[]): Outcome[] {
  const pairs = pairsOf(target.name);
  const likeness = ({ name, indicator }: Named) =>
    indicator !== '' && indicator === target.indicator
      ? Infinity
      : pairsOf(name).filter((pair) => pairs.includes(pair)).length;
  return [...outcomes].sort((a, b) => compareLikeness(likeness(b), likeness(a)));
}

/** Infinity less itself is no number. */
const compareLikeness = (a: number, b: number) => (a === b ? 0 : a - b);

/** 公路里程: 公路, 路里, 里程. */
const pairsOf = (name: string) =>
  Array.from({ length: Math.max(name.length - 1, 0) }, (_, at) => name.slice(at, at + 2));
