import type { Claim } from '../extraction/types';
import { isLinkDecided, linkedCandidate, overrule } from './decisions';
import { candidatesFor, isLinked } from './link/candidates';
import { yieldToNamesakes } from './link/rivals';
import { PARAMETERS } from './parameters';
import { pendingReason, reasonOf } from './reasons/reason';
import type { Case } from './rules/rule';
import { RULES } from './rules/rules';
import { targetKeys } from './target-key';
import type { Candidate, Decisions, Judgement, ReportClaims, ReportLookup } from './types';

const NOTHING_DECIDED: Decisions = { linked: new Map(), unlinked: new Map(), overruled: new Map() };

/**
 * Judges every target of a report. A target that ends in year E is judged by the same region's report of E + 1; where
 * the lookup has none, it is `pending`. Other reports are asked for too: those of earlier years for the levels that a
 * growth is derived from, those of prefecture, province and nation for relative targets. Pure: the same claims give the
 * same verdicts in any order, in the order of the targets' places in the text.
 * @param decisions what editors decided: it holds, and what the rules alone say is kept beside it
 */
export function judge(
  report: ReportClaims,
  reports: ReportLookup,
  decisions: Decisions = NOTHING_DECIDED,
): Judgement[] {
  const computed = judgeWith(NOTHING_DECIDED, report, reports);
  const { linked, unlinked, overruled } = decisions;
  if (linked.size + unlinked.size + overruled.size === 0) return computed;
  return judgeWith(decisions, report, reports).map((judgement, at) => {
    const { target } = judgement;
    if (!isLinkDecided(decisions, target) && !overruled.has(target)) return judgement;
    return { ...overrule(judgement, decisions), computed: computed[at]! };
  });
}

function judgeWith(decisions: Decisions, report: ReportClaims, reports: ReportLookup): Judgement[] {
  const targets = report.claims.filter((claim) => claim.role === 'target');
  const keys = targetKeys(targets);
  const cases = [...keys.keys()].map((target) => {
    const link = decisions.linked.get(target);
    return { target, link, next: reports(report.region, link?.reportYear ?? target.end + 1) };
  });
  const candidates = yieldToNamesakes(
    cases.flatMap(({ target, next }) => {
      const without = decisions.unlinked.get(target);
      return next
        ? [{ target, candidates: candidatesFor(target, next).filter(({ claim }) => !without?.has(claim)) }]
        : [];
    }),
  );
  return cases.map(({ target, link, next }) => {
    const targetKey = keys.get(target)!;
    if (!next) return pending(target, targetKey, report);
    const found = candidates.get(target)!;
    if (!link) return decide({ target, report, next, reports, candidates: found }, targetKey, found);
    const decided = [linkedCandidate(target, link.outcome)];
    return decide({ target, report, next, reports, candidates: decided }, targetKey, found);
  });
}

function pending(target: Claim, targetKey: string, report: ReportClaims): Judgement {
  return {
    target,
    targetKey,
    verdict: 'pending',
    withinTolerance: false,
    confidence: 1,
    runnersUp: [],
    reason: pendingReason(target, report),
    rule: 'not-yet',
  };
}

/** @param found the outcomes that the rules found: those that did not decide are kept beside */
function decide(given: Case, targetKey: string, found: readonly Candidate[]): Judgement {
  for (const rule of RULES) {
    const decision = rule.decide(given);
    if (!decision) continue;
    const { verdict, basis, outcomes, comparison } = decision;
    const deciding = verdict === 'unreported' ? undefined : outcomes[0];
    return {
      target: given.target,
      targetKey,
      verdict,
      basis,
      outcome: deciding?.claim,
      outcomeReportYear: deciding || decision.mention ? given.next.year : undefined,
      mention: decision.mention && { quote: decision.mention.quote, offset: decision.mention.offset },
      margin: comparison?.margin,
      withinTolerance: comparison?.withinTolerance ?? false,
      confidence: deciding?.confidence ?? decision.mention?.confidence ?? sureOfNothing(given.candidates),
      runnersUp: runnersUp(found, outcomes),
      reason: reasonOf(given, decision, rule.name as Exclude<typeof rule.name, 'not-yet'>),
      rule: rule.name,
    };
  }
  throw new Error(`No rule decides the target “${given.target.quote}”; the last rule has to decide every case.`);
}

/** The more alike what was left unlinked, the less sure. */
const sureOfNothing = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sure, candidate) => Math.min(sure, isLinked(candidate) ? 1 : 1 - candidate.confidence), 1);

const runnersUp = (candidates: readonly Candidate[], decided: readonly Candidate[]): Judgement['runnersUp'] =>
  candidates
    .filter(({ claim }) => !decided.some((candidate) => candidate.claim === claim))
    .slice(0, PARAMETERS.runnersUp)
    .map(({ claim, confidence }) => ({ claim, confidence }));
