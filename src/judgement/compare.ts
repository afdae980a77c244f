import type { Claim } from '../extraction/types';
import { upperEnd } from './claim-figure';
import { directionOf, type Direction } from './direction';
import { PARAMETERS } from './parameters';
import { exact, readUnit } from './units';

/** A figure in the target's unit; `op` is how the outcome bounds it. */
export interface Figure {
  value: number;
  high?: number;
  op: Claim['op'];
}

/** How an outcome's figure stands to a target's. */
export interface Comparison {
  met: boolean;
  withinTolerance: boolean;
  /** Outcome minus target, signed so that positive is good. */
  margin: number;
  direction: Direction;
  /** The target's figure that was compared with. */
  bound: number;
  /** The outcome's figure that was compared. */
  figure: number;
  /** The unit of all these figures. */
  unit: string;
  /** By how much 左右 may be missed; 0 without it. */
  tolerance: number;
}

/**
 * Compares an outcome with a target, both in the target's unit. A bare figure is read as at least it where more is
 * better, at most it where less is; an outcome of 7%以上 is read as 7. Undefined where the outcome only says on which
 * side of a figure it lies, and that does not tell (at most 10 against at least 8).
 */
export function compare(target: Claim, outcome: Figure): Comparison | undefined {
  const direction = directionOf(target);
  // The difference of 39.2 × 10⁸ and 3920000000 is a binary fraction's, not theirs.
  const bound = exact(direction === 'down' ? upperEnd(target) : target.value!);
  const figure = exact(direction === 'up' ? outcome.value : upperEnd(outcome));
  const margin = exact(direction === 'up' ? figure - bound : bound - figure);
  const strictlyBeyond = target.op === 'gt' || target.op === 'lt';
  const outcomeBeyond = outcome.op === (direction === 'up' ? 'gt' : 'lt');
  const reached = margin > 0 || (margin === 0 && (!strictlyBeyond || outcomeBeyond));
  if (reached && onlyUpTo(direction, outcome)) return undefined;
  const tolerance = target.op === 'approx' ? toleranceOf(target) : 0;
  const tolerated = !reached && exact(margin + tolerance) >= 0 && !strictlyBeyond;
  return {
    met: reached || tolerated,
    withinTolerance: tolerated,
    margin,
    direction,
    bound,
    figure,
    unit: target.unit,
    tolerance,
  };
}

/** At most 10 says nothing of whether at least 8 was reached. */
const onlyUpTo = (direction: Direction, { op }: Figure): boolean =>
  direction === 'up' ? op === 'le' || op === 'lt' : op === 'ge' || op === 'gt';

/** 左右: 5% of the figure, for percentages at least 0.2 points. */
export function toleranceOf(target: Claim): number {
  const share = exact(Math.abs(target.value!) * PARAMETERS.aboutShare);
  const unit = readUnit(target.unit);
  return unit.dimension === 'percent' ? Math.max(share, PARAMETERS.aboutPoints / unit.factor) : share;
}
