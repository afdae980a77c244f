import type { Claim } from '../extraction/types';
import { hasFigure, upperEnd } from './claim-figure';
import { toleranceOf } from './compare';
import { directionOf } from './direction';
import { exact } from './units';

/** The figures by which a target is met, in its unit: at least `from`, at most `to`. */
export interface AcceptedRange {
  from?: number;
  to?: number;
}

/** Where a target is met, with the tolerance of 左右; a target without a figure has no such range. */
export function acceptedRange(target: Claim): AcceptedRange {
  if (!hasFigure(target)) return {};
  const tolerance = target.op === 'approx' ? toleranceOf(target) : 0;
  return directionOf(target) === 'up'
    ? { from: exact(target.value - tolerance) }
    : { to: exact(upperEnd(target) + tolerance) };
}
