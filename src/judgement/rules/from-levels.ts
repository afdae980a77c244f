import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { compare } from '../compare';
import { levelsAround } from '../link/levels';
import { indicatorByCode } from '../../extraction/indicators/catalogue';
import { PARAMETERS } from '../parameters';
import { yearsOf } from '../periods';
import { convert } from '../units';
import type { Case, Decision, JudgingRule } from './rule';

/** Growth or change computed from the levels of two reports, where the report gives only a level. */
export const fromLevelsRule: JudgingRule = {
  name: 'from-levels',
  decide(given) {
    const found = deriveFrom(given);
    if (!found || isPriceAdjusted(given.target) || isImplausible(given.target, found.facts!.derived!)) return undefined;
    const comparison = compare(given.target, { value: found.facts!.derived!, op: 'eq' })!;
    return { ...found, verdict: comparison.met ? 'met' : 'missed', basis: 'derived', comparison };
  },
};

/** Levels are nominal and revised: they tell nothing of a growth in constant prices. */
export const priceAdjustedRule: JudgingRule = {
  name: 'price-adjusted-levels',
  decide(given) {
    const found = deriveFrom(given);
    return found && isPriceAdjusted(given.target) ? found : undefined;
  },
};

/** A growth so derived that lies far from the target tells that the definition has changed. */
export const implausibleRule: JudgingRule = {
  name: 'implausible-levels',
  decide: deriveFrom,
};

/** 比去年预算低0.4个百分点: set against what was planned, not against what was reached. */
const AGAINST_PLAN = /比[^，。]{0,6}(?:预算|目标|计划)|(?:预期目标|预算)比/;

function deriveFrom({ target, report, reports }: Case): Decision | undefined {
  if (!hasFigure(target) || (target.measure !== 'growth' && target.measure !== 'change')) return undefined;
  if (AGAINST_PLAN.test(target.quote)) return undefined;
  const { before, after } = levelsAround(target, report.region, reports);
  if (!before || !after) return undefined;
  const derived =
    target.measure === 'growth'
      ? growth(target, before.candidate.claim, after.candidate.claim)
      : change(target, before.candidate.claim, after.candidate.claim);
  if (derived === undefined) return undefined;
  const levels = [before, after].map(({ candidate, reportYear }) => ({ claim: candidate.claim, reportYear }));
  return { verdict: 'incomparable', outcomes: [after.candidate], facts: { derived, levels } };
}

/** Percentage growth, per year where the target is an average; to one decimal, as reports give it. */
function growth(target: Claim, before: Claim, after: Claim): number | undefined {
  const base = convert(before.value!, before.unit, after.unit);
  if (base === undefined || base <= 0) return undefined;
  const ratio = after.value! / base;
  const perPeriod = target.average ? ratio ** (1 / yearsOf(target)) : ratio;
  return convert(Math.round((perPeriod - 1) * 1000) / 10, '%', target.unit);
}

function change(target: Claim, before: Claim, after: Claim): number | undefined {
  const [from, to] = [before, after].map((claim) => convert(claim.value!, claim.unit, target.unit));
  return from === undefined || to === undefined ? undefined : Number((to - from).toFixed(4));
}

/** Names whose growth reports give in constant prices: it cannot be told from levels. */
const PRICE_ADJUSTED = /增加值|生产总值|GDP|经济总量/;

const isPriceAdjusted = (target: Claim): boolean =>
  target.measure === 'growth' &&
  (PRICE_ADJUSTED.test(indicatorByCode(target.indicator)?.nameZh ?? target.name) || target.quote.includes('实际增长'));

const isImplausible = (target: Claim, derived: number): boolean =>
  target.measure === 'growth' &&
  Math.abs(convert(derived - target.value!, target.unit, '%') ?? 0) > PARAMETERS.derivedGapPoints;
