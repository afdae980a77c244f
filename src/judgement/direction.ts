import { indicatorByCode } from '../extraction/indicators/catalogue';
import type { Claim } from '../extraction/types';
import { LESS_IS_BETTER } from './names/vocabulary';

/** Whether a target asks for at least its figure or for at most its figure. */
export type Direction = 'up' | 'down';

/** The direction that a target's words give or, for a bare figure, the one in which its thing gets better. */
export function directionOf(target: Claim): Direction {
  if (target.measure === 'rank') return 'down';
  if (target.op === 'ge' || target.op === 'gt') return 'up';
  if (target.op === 'le' || target.op === 'lt') return 'down';
  if (target.measure === 'cumulative') return 'up';
  const isFall = (target.measure === 'growth' || target.measure === 'change') && (target.value ?? 0) < 0;
  return isFall || lessIsBetter(target) ? 'down' : 'up';
}

/** Whether less of the claim's thing is better: by the catalogue, else by its name. */
export function lessIsBetter(claim: Claim): boolean {
  const indicator = indicatorByCode(claim.indicator);
  return indicator ? indicator.better === 'lower' : LESS_IS_BETTER.test(claim.name);
}
