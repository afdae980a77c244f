import { indicatorByCode } from '../extraction/indicators/catalogue';
import type { Claim } from '../extraction/types';
import { hasFigure } from './claim-figure';
import { partOf } from './link/part';
import { convert, readUnit } from './units';

/** Indicators whose levels do not grow with the size of a region. */
const PER_HEAD_OR_MEAN = new Set(
  'gdp_per_capita disposable_income urban_income rural_income pm25 good_air_days'.split(' '),
);

/** What of an indicator claims are about, so that regions can be set side by side: its growth, its level … */
export type Aspect = Exclude<Claim['measure'], 'share'>;

/** A catalogue indicator that is a share has its share as its level. */
export const aspectOf = ({ measure }: Pick<Claim, 'measure'>): Aspect => (measure === 'share' ? 'level' : measure);

/** A figure on a scale that is the same for large and small regions. */
export interface ScaledFigure {
  value: number;
  unit: string;
}

/**
 * A claim's figure, where regions of any size can be compared by it: a rate, or what falls to one person or one cubic
 * metre. Amounts (亿元, 公里) grow with the region, and a part of a region is not the whole: undefined for both, and for
 * what has no figure.
 */
export function onCommonScale(claim: Claim): ScaledFigure | undefined {
  if (!hasFigure(claim) || claim.measure === 'rank' || partOf(claim) !== '') return undefined;
  if (readUnit(claim.unit).dimension === 'percent') {
    const unit = claim.measure === 'change' ? '个百分点' : '%';
    return { value: convert(claim.value, claim.unit, '%')!, unit };
  }
  if (claim.measure !== 'level' || !PER_HEAD_OR_MEAN.has(claim.indicator)) return undefined;
  const { unit } = indicatorByCode(claim.indicator)!;
  const value = convert(claim.value, claim.unit, unit);
  return value === undefined ? undefined : { value, unit };
}
