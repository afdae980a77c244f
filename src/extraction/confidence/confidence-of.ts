import { BASE, WEIGHTS } from './weights';

/** No reading is surer, or less sure, than that. */
const SUREST = 0.995;

/**
 * How sure a reading with these features is, from 0 to 1, to three digits: of claims with a confidence of 0.97 about
 * 97 in 100 are right.
 */
export function confidenceOf(features: readonly string[]): number {
  let sum = BASE;
  for (const feature of features) sum += WEIGHTS[feature] ?? 0;
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.round(1000 * Math.min(SUREST, Math.max(1 - SUREST, probability))) / 1000;
}
