import type { Claim } from '../extraction/types';
import { candidatesFor, isLinked } from './link/candidates';
import { yieldToNamesakes } from './link/rivals';
import { PARAMETERS } from './parameters';
import { pendingReason, reasonOf } from './reasons/reason';
import type { Case } from './rules/rule';
import { RULES } from './rules/rules';
import { targetKeys } from './target-key';
import type { Candidate, Judgement, ReportClaims, ReportLookup } from './types';

/**
 * Judges every target of a report. A target that ends in year E is judged by the same region's report of E + 1; where
 * the lookup has none, it is `pending`. Other reports are asked for too: those of earlier years for the levels that a
 * growth is derived from, those of prefecture, province and nation for relative targets. Pure: the same claims give the
 * same verdicts in any order, in the order of the targets' places in the text.
 */
export function judge(report: ReportClaims, reports: ReportLookup): Judgement[] {
  const targets = report.claims.filter((claim) => claim.role === 'target');
  const keys = targetKeys(targets);
  const cases = [...keys.keys()].map((target) => ({ target, next: reports(report.region, target.end + 1) }));
  const candidates = yieldToNamesakes(
    cases.flatMap(({ target, next }) => (next ? [{ target, candidates: candidatesFor(target, next) }] : [])),
  );
  return cases.map(({ target, next }) => {
    const targetKey = keys.get(target)!;
    if (!next) return pending(target, targetKey, report);
    return decide({ target, report, next, reports, candidates: candidates.get(target)! }, targetKey);
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

function decide(given: Case, targetKey: string): Judgement {
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
      runnersUp: runnersUp(given.candidates, outcomes),
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
