import type { Claim } from '../../extraction/types';
import { hasFigure, upperEnd } from '../claim-figure';
import { directionOf } from '../direction';
import { convert, exact } from '../units';

/** How a target stands to that of the year before: `raised` asks for more of what is good, `restated` in other terms. */
export interface TargetChange {
  kind: 'raised' | 'lowered' | 'kept' | 'restated';
  before: Claim;
  now: Claim;
  /** Year of the report that has the new figure. */
  reportYear: number;
  /** New figure minus old one in the new one's unit, signed so that positive asks for more; absent for `restated`. */
  difference?: number;
}

/** Compares two targets of the same thing. A range counts by the end from which it is met. */
export function changeBetween(before: Claim, now: Claim, reportYear: number): TargetChange {
  const difference = differenceOf(before, now);
  const kind =
    difference === undefined ? 'restated' : difference === 0 ? 'kept' : difference > 0 ? 'raised' : 'lowered';
  return { kind, before, now, reportYear, difference };
}

function differenceOf(before: Claim, now: Claim): number | undefined {
  if (!hasFigure(before) || !hasFigure(now))
    return before.op === now.op && before.reference === now.reference ? 0 : undefined;
  const direction = directionOf(now);
  if (directionOf(before) !== direction) return undefined;
  const bound = (claim: Claim): number => (direction === 'down' ? upperEnd(claim) : claim.value!);
  const old = convert(bound(before), before.unit, now.unit);
  return old === undefined ? undefined : exact((bound(now) - old) * (direction === 'up' ? 1 : -1));
}
