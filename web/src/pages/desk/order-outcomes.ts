import type { DeskClaim } from '../../api/desk-types';

type Named = Pick<DeskClaim, 'name' | 'indicator'>;

/** Outcomes for a target to be linked with: those of its indicator first, then those whose names share most with its own. */
export function orderOutcomes<Outcome extends Named>(target: Named, outcomes: readonly Outcome[]): Outcome[] {
  const pairs = pairsOf(target.name);
  const likeness = ({ name, indicator }: Named) =>
    indicator !== '' && indicator === target.indicator
      ? Number.MAX_SAFE_INTEGER
      : pairsOf(name).filter((pair) => pairs.includes(pair)).length;
  return [...outcomes].sort((a, b) => likeness(b) - likeness(a));
}

/** 公路里程: 公路, 路里, 里程. */
const pairsOf = (name: string) =>
  Array.from({ length: Math.max(name.length - 1, 0) }, (_, at) => name.slice(at, at + 2));
