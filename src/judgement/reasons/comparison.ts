import type { Comparison } from '../compare';
import type { Case, Decision } from '../rules/rule';
import { numberOf, unitEn } from './figures';
import { readingOf } from './reading';

/** The comparison itself and the rule that it followed: 9.3% > 9%，达到目标（…）. */
export function comparedZh({ target }: Case, { comparison }: Decision): string {
  const sum = `${areFalls(comparison!) ? '降幅' : ''}${sumOf(comparison!, comparison!.unit)}`;
  return `${sum}，${resultZh(comparison!)}（规则：${readingOf(target, comparison!).zh}）。`;
}

function resultZh({ met, withinTolerance, margin, tolerance }: Comparison): string {
  if (withinTolerance) return `严格说差${numberOf(-margin)}，但在允许的${numberOf(tolerance)}以内，算达到目标`;
  if (met) return margin > 0 ? `达到目标，好于目标${numberOf(margin)}` : '达到目标';
  if (margin === 0) return '没有达到目标';
  return `没有达到目标，差${numberOf(-margin)}${tolerance > 0 ? `，超出允许的${numberOf(tolerance)}` : ''}`;
}

export function comparedEn({ target }: Case, { comparison }: Decision): string {
  const sum = `${areFalls(comparison!) ? 'fall of ' : ''}${sumOf(comparison!, unitEn(comparison!.unit))}`;
  return `${sum}: ${resultEn(comparison!)} (rule: ${readingOf(target, comparison!).en}).`;
}

function resultEn({ met, withinTolerance, margin, tolerance }: Comparison): string {
  if (withinTolerance)
    return `strictly short by ${numberOf(-margin)}, but within the tolerance of ${numberOf(tolerance)}, so met`;
  if (met) return margin > 0 ? `met, better by ${numberOf(margin)}` : 'met';
  if (margin === 0) return 'missed';
  return `missed by ${numberOf(-margin)}${tolerance > 0 ? `, more than the tolerance of ${numberOf(tolerance)}` : ''}`;
}

/** Two falls are compared by how far they fall. */
const areFalls = ({ figure, bound }: Comparison): boolean => figure < 0 && bound < 0;

function sumOf(comparison: Comparison, unit: string): string {
  const [figure, bound] = areFalls(comparison)
    ? [-comparison.figure, -comparison.bound]
    : [comparison.figure, comparison.bound];
  return `${numberOf(figure)}${unit} ${figure === bound ? '=' : figure > bound ? '>' : '<'} ${numberOf(bound)}${unit}`;
}
