import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';
import { readUnit } from '../units';

/** Measures that can be told apart only where it matters little are taken for one. */
export function sameMeasure(a: Claim, b: Claim): boolean {
  if (a.measure === b.measure) return a.average === b.average || a.start === a.end;
  const pair = new Set([a.measure, b.measure]);
  if (pair.has('level') && pair.has('share')) return readUnit(a.unit).dimension === 'percent';
  return pair.has('level') && pair.has('cumulative') && !stockAndFlow(a, b);
}

/**
 * Whether one counts what was added (新增1000处) and the other what there is (累计达8000处): two things. Money of one
 * year, and indicators that only ever count one way, are the same thing under either measure.
 */
export function stockAndFlow(a: Claim, b: Claim): boolean {
  const pair = new Set([a.measure, b.measure]);
  if (!pair.has('level') || !pair.has('cumulative')) return false;
  if (readUnit(a.unit).dimension === 'yuan') return false;
  const measures = indicatorByCode(a.indicator)?.measures;
  return !measures || (measures.includes('level') && measures.includes('cumulative'));
}
