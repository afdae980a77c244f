import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { readName } from '../names/name';
import { bundles, isGradeOf } from '../names/similarity';
import { samePeriod } from '../periods';
import type { Gap } from '../types';
import { convert } from '../units';
import { sameMeasure, stockAndFlow } from './measure';
import { samePart } from './part';

/** What keeps an outcome of the target's thing from being compared with it; nothing where it can be. */
export function gapsOf(target: Claim, outcome: Claim): Gap[] {
  const gaps: Gap[] = [];
  if (stockAndFlow(target, outcome)) gaps.push('stock');
  else if (!sameMeasure(target, outcome)) gaps.push('measure');
  if (!samePeriod(target, outcome) || ofPartOfYear(target) !== ofPartOfYear(outcome)) gaps.push('period');
  if (!samePart(target, outcome) || isPartByGrade(target, outcome)) gaps.push('scope');
  if (!hasFigure(outcome)) gaps.push('figure');
  else if (hasFigure(target) && !gaps.includes('measure') && !unitsFit(target, outcome)) gaps.push('unit');
  if (admitsMissing(target, outcome)) gaps.push('admission');
  if (target.name !== outcome.name && bundles(readName(target.name), readName(outcome.name))) gaps.push('bundle');
  return gaps;
}

/** Of what is in no catalogue, 省级 ones are a part; an indicator's own name may or may not tell the grade. */
const isPartByGrade = (target: Claim, outcome: Claim): boolean =>
  !target.indicator && isGradeOf(readName(target.name), readName(outcome.name));

/** A quarter's or half a year's figure is not the year's. */
const ofPartOfYear = ({ quote }: Claim): boolean => PART_OF_YEAR.test(quote);

const PART_OF_YEAR = /上半年|下半年|前三季度|[一二三四首]季度|[1-4]季度/;

const ADMISSION = /(?:没有|没能|未能?|尚未)(?:如期|全面)?(?:实现|完成|达到)|未达预期/;

/** 没有实现年初确定的…目标: the figure is the target's own, and the report says that it was not reached. */
const admitsMissing = (target: Claim, outcome: Claim): boolean =>
  outcome.value !== undefined &&
  convert(outcome.value, outcome.unit, target.unit) === target.value &&
  ADMISSION.test(outcome.quote);

/** 小区 and 村 are counted by themselves and by their households: 20个小区 is no figure for 3000户. */
const HOLDS_HOUSEHOLDS = /小区|(?<!农)村|社区|乡镇|片区|棚/;

function unitsFit(target: Claim, outcome: Claim): boolean {
  if (convert(1, outcome.unit, target.unit) === undefined) return false;
  const households = [target, outcome].filter((claim) => claim.unit.endsWith('户')).length;
  return households !== 1 || !HOLDS_HOUSEHOLDS.test(target.name);
}
