import { boundOnlyRule, figureRule } from './figure';
import { fromLevelsRule, implausibleRule, priceAdjustedRule } from './from-levels';
import { fromYearsRule } from './from-years';
import {
  admissionRule,
  bundleRule,
  noFigureRule,
  otherMeasureRule,
  otherPeriodRule,
  otherScopeRule,
  otherUnitRule,
  stockAndFlowRule,
  wordsOnlyRule,
} from './no-comparison';
import { partsDifferRule, partsRule } from './parts';
import { delegatedRule, relativePartsDifferRule, relativeRule, relativeUnknownRule } from './relative';
import type { JudgingRule } from './rule';

/** The rules in the order in which they are asked; the first that decides, decides. */
export const RULES: readonly JudgingRule[] = [
  delegatedRule,
  relativeRule,
  relativePartsDifferRule,
  relativeUnknownRule,
  figureRule,
  boundOnlyRule,
  admissionRule,
  fromYearsRule,
  partsRule,
  fromLevelsRule,
  priceAdjustedRule,
  implausibleRule,
  partsDifferRule,
  noFigureRule,
  otherMeasureRule,
  otherUnitRule,
  bundleRule,
  otherScopeRule,
  stockAndFlowRule,
  otherPeriodRule,
  wordsOnlyRule,
  { name: 'silence', decide: () => ({ verdict: 'unreported', outcomes: [] }) },
];
