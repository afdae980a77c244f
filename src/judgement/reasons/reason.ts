import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { periodEn, periodZh } from '../periods';
import type { Case, Decision, RuleName } from '../rules/rule';
import type { Reason, ReportClaims } from '../types';
import { figureEn, figureZh, thingEn, thingZh } from './figures';
import { OUTCOME_TEXTS } from './outcomes';

/** Why a verdict is what it is: the target with its report, what the later report says, and the rule. */
export function reasonOf(given: Case, decision: Decision, rule: Exclude<RuleName, 'not-yet'>): Reason {
  const target = targetText(given.target, given.report);
  const outcome = OUTCOME_TEXTS[rule](given, decision);
  return { zh: `${target.zh}${outcome.zh}`, en: `${target.en} ${outcome.en}` };
}

/** Why there is no verdict yet. */
export function pendingReason(target: Claim, report: ReportClaims): Reason {
  const text = targetText(target, report);
  return {
    zh: `${text.zh}能说明结果的${target.end + 1}年报告还没有。`,
    en: `${text.en} The ${target.end + 1} report, which would tell, is not there yet.`,
  };
}

function targetText(target: Claim, report: ReportClaims): Reason {
  const isRelative = !hasFigure(target);
  const figureCn = isRelative ? `（“${target.quote}”）` : figureZh(target);
  const figure = isRelative ? `“${target.quote}”` : figureEn(target);
  const hedge = target.hedge ? `${target.hedge}` : '';
  return {
    zh: `${report.regionName}${report.year}年报告的目标：${periodZh(target)}${hedge}${thingZh(target)}${figureCn}。`,
    en: `Target in the ${report.year} report of ${report.regionName}: ${thingEn(target)}, ${figure} in ${periodEn(target)}${hedge ? ` (${hedge})` : ''}.`,
  };
}
