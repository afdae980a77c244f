import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';
import { formatQuantity } from '../../figures/quantity';
import { hasFigure, upperEnd } from '../claim-figure';

/** Figures of claims as reports write them, and as an English reader does. */

/** 增长9%左右, 下降3%, 达到160.5亿元, 居第4位. */
export function figureZh(claim: Claim): string {
  if (!hasFigure(claim)) return `（${claim.reference || '没有数字'}）`;
  return `${verbZh(claim)}${boundedZh(claim)}`;
}

/** about 9% growth, 3% fall, 16.05 billion yuan. */
export function figureEn(claim: Claim): string {
  if (!hasFigure(claim)) return `no figure (“${claim.reference || claim.name}”)`;
  return `${boundedEn(claim)}${nounEn(claim)}`;
}

const isFall = (claim: Claim): boolean => claim.value! < 0;

/** Names that say already which way the figure goes: 居民消费价格涨幅, 减少贫困人口. */
const HAS_DIRECTION =
  /^(?:减少|增加|新增|净增|压减|退出|下降|降低|压缩)|(?:涨幅|增幅|增速|增长|增长率|增加|提升|下降率|降幅|下降)$/;

function verbZh(claim: Claim): string {
  const yearly = claim.average ? '年均' : '';
  if (HAS_DIRECTION.test(claim.name)) return yearly;
  if (claim.measure === 'growth') return `${yearly}${isFall(claim) ? '下降' : '增长'}`;
  if (claim.measure === 'change') return `${yearly}${isFall(claim) ? '减少' : '增加'}`;
  return claim.measure === 'rank' ? '居第' : yearly;
}

function boundedZh(claim: Claim): string {
  const fall = isFall(claim);
  const amount = (value: number): string => `${numberOf(Math.abs(value))}${claim.unit}`;
  const first = amount(claim.value!);
  switch (claim.op) {
    case 'ge':
      return fall ? `${first}以内` : `${first}以上`;
    case 'gt':
      return fall ? `不到${first}` : `超过${first}`;
    case 'le':
      return fall ? `${first}以上` : `${first}以内`;
    case 'lt':
      return fall ? `超过${first}` : `低于${first}`;
    case 'approx':
      return `${first}左右`;
    case 'range':
      return `${numberOf(Math.abs(claim.value!))}—${amount(upperEnd(claim))}`;
    default:
      return first;
  }
}

function nounEn(claim: Claim): string {
  const yearly = claim.average ? ' a year' : '';
  if (claim.measure === 'growth') return ` ${isFall(claim) ? 'fall' : 'growth'}${yearly}`;
  if (claim.measure === 'change') return ` ${isFall(claim) ? 'less' : 'more'}${yearly}`;
  return claim.measure === 'rank' ? ' in rank' : yearly;
}

function boundedEn(claim: Claim): string {
  const fall = isFall(claim);
  const amount = (value: number): string => quantityEn(Math.abs(value), claim.unit);
  const first = amount(claim.value!);
  switch (claim.op) {
    case 'ge':
      return fall ? `at most ${first}` : `at least ${first}`;
    case 'gt':
      return fall ? `less than ${first}` : `more than ${first}`;
    case 'le':
      return fall ? `at least ${first}` : `at most ${first}`;
    case 'lt':
      return fall ? `more than ${first}` : `less than ${first}`;
    case 'approx':
      return `about ${first}`;
    case 'range':
      return `${first} to ${amount(upperEnd(claim))}`;
    default:
      return first;
  }
}

/** A figure without the traces of binary fractions. */
export const numberOf = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toFixed(4)));

/** A figure with its unit in English: 12 million people for 1200万人. */
export const quantityEn = (value: number, unit: string): string => formatQuantity(Number(numberOf(value)), unit, 'en');

/** The name of a claim's thing in Chinese, with the part that it is of. */
export const thingZh = (claim: Claim): string =>
  claim.scope && !claim.name.includes(claim.scope) ? `${claim.scope}${claim.name}` : claim.name;

/** The name of a claim's thing in English, by the catalogue; else the report's own. */
export function thingEn(claim: Claim): string {
  const name = indicatorByCode(claim.indicator)?.nameEn ?? `“${claim.name}”`;
  return claim.scope ? `${name} (${claim.scope})` : name;
}
