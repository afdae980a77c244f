import { differenceUnit } from '../../figures/quantity';
import type { Comparison } from '../compare';
import type { Case, Decision } from '../rules/rule';
import { numberOf, quantityEn } from './figures';
import { readingOf } from './reading';

type Write = (value: number, unit: string) => string;

const writeZh: Write = (value, unit) => `${numberOf(value)}${unit}`;

/** The comparison itself and the rule that it followed: 9.3% > 9%，达到目标（…）. */
export function comparedZh({ target }: Case, { comparison }: Decision): string {
  const sum = `${areFalls(comparison!) ? '降幅' : ''}${sumOf(comparison!, writeZh)}`;
  return `${sum}，${resultZh(comparison!)}（规则：${readingOf(target, comparison!).zh}）。`;
}

function resultZh({ met, withinTolerance, margin, tolerance, unit }: Comparison): string {
  const by = (value: number): string => writeZh(value, differenceUnit(unit));
  if (withinTolerance) return `严格说差${by(-margin)}，但在允许的${by(tolerance)}以内，算达到目标`;
  if (met) return margin > 0 ? `达到目标，好于目标${by(margin)}` : '达到目标';
  if (margin === 0) return '没有达到目标';
  return `没有达到目标，差${by(-margin)}${tolerance > 0 ? `，超出允许的${by(tolerance)}` : ''}`;
}

export function comparedEn({ target }: Case, { comparison }: Decision): string {
  const sum = `${areFalls(comparison!) ? 'fall of ' : ''}${sumOf(comparison!, quantityEn)}`;
  return `${sum}: ${resultEn(comparison!)} (rule: ${readingOf(target, comparison!).en}).`;
}

function resultEn({ met, withinTolerance, margin, tolerance, unit }: Comparison): string {
  const by = (value: number): string => quantityEn(value, differenceUnit(unit));
  if (withinTolerance) return `strictly short by ${by(-margin)}, but within the tolerance of ${by(tolerance)}, so met`;
  if (met) return margin > 0 ? `met, better by ${by(margin)}` : 'met';
  if (margin === 0) return 'missed';
  return `missed by ${by(-margin)}${tolerance > 0 ? `, more than the tolerance of ${by(tolerance)}` : ''}`;
}

/** Two falls are compared by how far they fall. */
const areFalls = ({ figure, bound }: Comparison): boolean => figure < 0 && bound < 0;

function sumOf(comparison: Comparison, write: Write): string {
  const { unit } = comparison;
  const [figure, bound] = areFalls(comparison)
    ? [-comparison.figure, -comparison.bound]
    : [comparison.figure, comparison.bound];
  return `${write(figure, unit)} ${figure === bound ? '=' : figure > bound ? '>' : '<'} ${write(bound, unit)}`;
}
