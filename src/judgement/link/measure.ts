import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';
import { readUnit } from '../units';

/** Measures that can be told apart only where it matters little are taken for one. */
export function sameMeasure(a: Claim, b: Claim): boolean {
  if (a.measure === b.measure) return a.average === b.average || a.start === a.end;
  const pair = new Set([a.measure, b.measure]);
  if (pair.has('level') && pair.has('share')) return readUnit(a.unit).dimension === 'percent';
  if (areCounts(a, b)) return a.average === b.average;
  return pair.has('level') && pair.has('cumulative') && !stockAndFlow(a, b);
}

/**
 * 脱贫1000万人 and 贫困人口减少1240万 are one count: what was done, and by how much there is less. An increase is not:
 * 改造危房增加100万户 is more than the year before.
 */
export const areCounts = (a: Claim, b: Claim): boolean =>
  (a.measure === 'cumulative' && isDecrease(b)) || (b.measure === 'cumulative' && isDecrease(a));

const isDecrease = ({ measure, value }: Claim): boolean => measure === 'change' && value !== undefined && value < 0;

/**
 * Whether one counts what was added (新增1000处) and the other what there is (累计达8000处): two things. Money of one
 * year, and indicators that only ever count one way, are the same thing under either measure.
 */
export function stockAndFlow(a: Claim, b: Claim): boolean {
  if (addsToBalance(a) !== addsToBalance(b)) return true;
  const pair = new Set([a.measure, b.measure]);
  if (!pair.has('level') || !pair.has('cumulative')) return false;
  if (readUnit(a.unit).dimension === 'yuan') return isBalance(a) || isBalance(b);
  const measures = indicatorByCode(a.indicator)?.measures;
  return !measures || (measures.includes('level') && measures.includes('cumulative'));
}

/** 贷款余额 is what there is in all, 新增贷款 what was added to it. */
const isBalance = ({ name }: Claim): boolean => name.includes('余额');
const addsToBalance = ({ measure, quote }: Claim): boolean =>
  measure !== 'growth' && /(?:新增|净增)[^，、。]{0,10}余额/.test(quote);
