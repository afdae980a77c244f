import { type ReviewedReport, reviewOf } from './review';
import type { Judgement, Verdict } from './types';

/** What a report claims of its targets as a whole. */
export interface SelfClaim {
  /** `exceeded`: 超额完成; `all`: 全面完成, 圆满完成; `mostly`: 较好完成, 基本完成. */
  kind: 'exceeded' | 'all' | 'mostly';
  /** Of the targets of the year, or of those of a plan. */
  of: 'year' | 'plan';
  /** `text.slice(offset, offset + quote.length)` is the quote. */
  quote: string;
  offset: number;
}

/** A report's claims of itself beside what was computed for the targets of the year that it reviews. */
export interface SelfClaimsCheck {
  claims: readonly SelfClaim[];
  counts: Readonly<Record<Verdict, number>>;
  /** It says that all of the year's targets were fulfilled, and at least one was missed. */
  contradicted: boolean;
}

/** Sets what a report says of itself beside the judgements of the targets of the report before it. */
export function checkSelfClaims(
  report: ReviewedReport,
  judgements: readonly Pick<Judgement, 'verdict'>[],
): SelfClaimsCheck {
  const claims = selfClaims(reviewOf(report));
  const counts = { met: 0, missed: 0, pending: 0, unreported: 0, incomparable: 0 };
  for (const { verdict } of judgements) counts[verdict] += 1;
  return {
    claims,
    counts,
    contradicted: counts.missed > 0 && claims.some(({ kind, of }) => of === 'year' && kind !== 'mostly'),
  };
}

const KINDS: readonly [SelfClaim['kind'], RegExp][] = [
  ['exceeded', /超额(?:完成|实现)/],
  ['mostly', /(?:较好|基本|总体)(?:地)?(?:完成|实现)|(?:完成|实现)情况(?:较|总体)好/],
  ['all', /(?:全面|圆满|胜利|顺利|如期|全部)(?:地)?(?:完成|实现)|(?:完成|实现)了?[^，。；]{0,20}(?:全部|各项)/],
];

const CLAUSE = /[^，,。；;！？\n]+/g;
const GOALS = /目标|任务|计划|指标/;
/** The targets as a whole; of a single task nothing is said here. */
const AS_A_WHOLE = /各项|主要|预期|年初|既定|人大|人代会|代表大会/;
const OF_PLAN = /规划|“?十[一二三四五六七]五”?|五年/;
/** What is still to be done is no claim of having done it. */
const INTENDED = /确保|力争|争取|努力|(?<![主重])要|将|为(?:全面|圆满)|推动|誓/;

/** The clauses in which a report says that its targets were fulfilled. */
export function selfClaims(text: string): SelfClaim[] {
  const found: SelfClaim[] = [];
  for (const match of text.matchAll(CLAUSE)) {
    const clause = match[0];
    const of = OF_PLAN.test(clause) ? 'plan' : 'year';
    if (!GOALS.test(clause) || INTENDED.test(clause) || (of === 'year' && !AS_A_WHOLE.test(clause))) continue;
    const kind = KINDS.find(([, pattern]) => pattern.test(clause))?.[0];
    if (!kind) continue;
    const lead = clause.length - clause.trimStart().length;
    found.push({ kind, of, quote: clause.trim(), offset: match.index + lead });
  }
  return found;
}
