import { PARAMETERS } from '../parameters';
import type { Case, Decision, RuleName } from '../rules/rule';
import { periodEn, periodZh } from '../periods';
import type { Reason } from '../types';
import { figureEn, figureZh, thingEn, thingZh } from './figures';
import { comparedEn, comparedZh } from './comparison';
import {
  derivedEn,
  derivedZh,
  levelsEn,
  levelsZh,
  partsEn,
  partsZh,
  referenceEn,
  referenceZh,
  yearsEn,
  yearsZh,
} from './sources';

type Text = (given: Case, decision: Decision) => Reason;

const outcome = (decision: Decision) => decision.outcomes[0]!.claim;

/** What the later report says, and by which rule that decides: one text for each rule. */
export const OUTCOME_TEXTS: Readonly<Record<Exclude<RuleName, 'not-yet'>, Text>> = {
  figure: (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}。${comparedZh(given, decision)}`,
    en: `${reportEn(given)}: ${said(decision).en}. ${comparedEn(given, decision)}`,
  }),
  'bound-only': (given, decision) => ({
    zh: `${reportZh(given)}只说${said(decision).zh}，这样的界限无法判断是否达到目标。`,
    en: `${reportEn(given)} says only ${said(decision).en}; such a bound does not tell whether the target was reached.`,
  }),
  admission: (given, decision) => ({
    zh: `${reportZh(given)}自己说没有达到：“${outcome(decision).quote}”。`,
    en: `${reportEn(given)} itself says that it was not reached: “${outcome(decision).quote}”.`,
  }),
  'from-years': (given, decision) => ({
    zh: `各年报告：${yearsZh(decision)}，合起来${derivedZh(decision.facts!.derived!, given.target.unit)}。${comparedZh(given, decision)}`,
    en: `The reports of its years give ${yearsEn(decision)}, together ${derivedEn(decision.facts!.derived!, given.target.unit)}. ${comparedEn(given, decision)}`,
  }),
  'from-levels': (given, decision) => ({
    zh: `${reportZh(given)}只有总量，${levelsZh(given, decision)}。${comparedZh(given, decision)}`,
    en: `${reportEn(given)} gives only a level; ${levelsEn(given, decision)}. ${comparedEn(given, decision)}`,
  }),
  'price-adjusted-levels': (given, decision) => ({
    zh: `${reportZh(given)}只有总量，${levelsZh(given, decision)}；但该指标的增速按可比价格计算，不能由现价总量推算，因此不作判断。`,
    en: `${reportEn(given)} gives only a level; ${levelsEn(given, decision)}. Growth of this indicator is in constant prices and cannot be told from nominal levels, so no verdict is given.`,
  }),
  'implausible-levels': (given, decision) => ({
    zh: `${reportZh(given)}只有总量，${levelsZh(given, decision)}；与目标相差超过${PARAMETERS.derivedGapPoints}个百分点，说明口径已变，因此不作判断。`,
    en: `${reportEn(given)} gives only a level; ${levelsEn(given, decision)}. That is more than ${PARAMETERS.derivedGapPoints} points from the target: the definition must have changed, so no verdict is given.`,
  }),
  parts: (given, decision) => ({
    zh: `${reportZh(given)}没有全体的数字，但${partsZh(given, decision)}，都${decision.verdict === 'met' ? '达到' : '没有达到'}目标，由此推断。`,
    en: `${reportEn(given)} gives no figure for the whole, but ${partsEn(given, decision)}: both ${decision.verdict === 'met' ? 'reach' : 'miss'} the target, so the whole does.`,
  }),
  'parts-differ': (given, decision) => ({
    zh: `${reportZh(given)}没有全体的数字，而${partsZh(given, decision)}，一个达到、一个没有达到，无法判断全体。`,
    en: `${reportEn(given)} gives no figure for the whole, and of ${partsEn(given, decision)} one reaches the target and one misses it: the whole cannot be told.`,
  }),
  relative: (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}；比较对象是${referenceZh(given, decision)}。${comparedZh(given, decision)}`,
    en: `${reportEn(given)}: ${said(decision).en}; it is compared with ${referenceEn(given, decision)}. ${comparedEn(given, decision)}`,
  }),
  'relative-unknown': (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}；但目标所比照的“${given.target.reference || given.target.quote}”在已有报告中没有可比的数字，因此不作判断。`,
    en: `${reportEn(given)}: ${said(decision).en}; but there is no comparable figure of what the target refers to (“${given.target.reference || given.target.quote}”), so no verdict is given.`,
  }),
  delegated: (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}；但目标是完成“${given.target.reference || '上级下达任务'}”，任务数字两份报告都没有，因此不作判断。`,
    en: `${reportEn(given)}: ${said(decision).en}; but the target is a task set from above (“${given.target.reference || given.target.name}”), whose figure stands in neither report, so no verdict is given.`,
  }),
  'no-figure': (given, decision) => ({
    zh: `${reportZh(given)}提到${thingZh(outcome(decision))}（“${outcome(decision).quote}”），但没有数字，无法比较。`,
    en: `${reportEn(given)} speaks of it (“${outcome(decision).quote}”), but gives no figure to compare.`,
  }),
  'words-only': (given, { mention }) => ({
    zh: `${reportZh(given)}提到此事（“${mention!.quote}”），但没有数字，无法比较。`,
    en: `${reportEn(given)} speaks of it (“${mention!.quote}”), but gives no figure to compare.`,
  }),
  'other-measure': (given, decision) => ({
    zh: `${reportZh(given)}只有：${said(decision).zh}，与目标不是同一种量（${measureZh(given.target.measure)}），也无法推算，因此不作判断。`,
    en: `${reportEn(given)} gives only ${said(decision).en}, another measure than the target's (${given.target.measure}) from which it cannot be derived, so no verdict is given.`,
  }),
  'other-unit': (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}，单位“${outcome(decision).unit}”与目标的“${given.target.unit}”不能换算，因此不作判断。`,
    en: `${reportEn(given)}: ${said(decision).en}; its unit cannot be converted to the target's (${given.target.unit}), so no verdict is given.`,
  }),
  'other-scope': (given, decision) => ({
    zh: `${reportZh(given)}只有其中一部分的数字：${said(decision).zh}，因此不作判断。`,
    en: `${reportEn(given)} gives a figure of a part only: ${said(decision).en}; so no verdict is given.`,
  }),
  bundle: (given, decision) => ({
    zh: `${reportZh(given)}：${said(decision).zh}，是几项合计，其中目标一项无法分出，因此不作判断。`,
    en: `${reportEn(given)}: ${said(decision).en}; that is a sum of several things, from which the target's cannot be told, so no verdict is given.`,
  }),
  'other-period': (given, decision) => ({
    zh: `${reportZh(given)}没有${periodZh(given.target)}的数字，只有另一时期的：${said(decision).zh}（“${outcome(decision).quote}”），不能说明目标是否达到。`,
    en: `${reportEn(given)} gives no figure for ${periodEn(given.target)}, only one for another period: ${said(decision).en} (“${outcome(decision).quote}”), which does not tell whether the target was reached.`,
  }),
  'stock-and-flow': (given, decision) => ({
    zh: `${reportZh(given)}只有：${said(decision).zh}；期末总数与当年新增是两回事，没有可以对照的数字。`,
    en: `${reportEn(given)} gives only ${said(decision).en}; what there is in all and what was added in the year are two things, so there is nothing to compare.`,
  }),
  silence: (given) => ({
    zh: `${reportZh(given)}没有提到${thingZh(given.target)}的结果。`,
    en: `${reportEn(given)} says nothing of what became of ${thingEn(given.target)}.`,
  }),
};

export const reportZh = ({ next }: Case): string => `${next.year}年报告`;
export const reportEn = ({ next }: Case): string => `The ${next.year} report`;

/** What the report says: the outcomes that the decision rests on. */
const said = ({ outcomes }: Decision): Reason => ({
  zh: outcomes.map(({ claim }) => `${periodZh(claim)}${thingZh(claim)}${figureZh(claim)}`).join('、'),
  en: outcomes.map(({ claim }) => `${thingEn(claim)}, ${figureEn(claim)} in ${periodEn(claim)}`).join('; '),
});

const MEASURES_ZH = {
  level: '总量或水平',
  growth: '增速',
  change: '增减量',
  cumulative: '累计数',
  share: '占比',
  rank: '位次',
};
const measureZh = (measure: keyof typeof MEASURES_ZH): string => MEASURES_ZH[measure];
