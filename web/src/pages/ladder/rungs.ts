import type { Claim, Rung } from '../../api/types';

/** Figures of a nation and of a county can be set side by side where they are rates, not where they are amounts. */
const isRate = (rung: Rung): boolean => rung.verdict?.target.unit === '%';

/** The figure that the longest bar stands for; null where the levels' figures have no common scale. */
export function longestBar(rungs: readonly Rung[]): number | null {
  const judged = rungs.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0 || !judged.every(isRate)) return null;
  const values = judged
    .flatMap(({ verdict }) => [verdict?.target, verdict?.outcome])
    .flatMap((claim) => (claim?.unit === '%' && claim.value !== null ? [claim.value] : []));
  return values.length > 0 ? Math.max(...values) : null;
}

/** A figure's bar in percent of the longest; 0 where it has none, as an amount beside rates. */
export function barWidth({ value, unit }: Pick<Claim, 'value' | 'unit'>, longest: number | null): number {
  return longest && unit === '%' && value !== null ? (100 * Math.max(0, value)) / longest : 0;
}

/** The next level above that has a target. */
export function rungAbove<Level extends { verdict: unknown }>(rungs: readonly Level[], rung: Level): Level | undefined {
  return rungs.slice(0, rungs.indexOf(rung)).findLast(({ verdict }) => verdict !== null);
}

/** Whether a difference between two levels says how much more one asks for. */
export function comparableRungs(rung: Rung, above: Rung | undefined): boolean {
  return above !== undefined && isRate(rung) && isRate(above);
}
