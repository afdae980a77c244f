import type { StoredDecision } from '../claims/published-claims.queries';
import type { Claim } from '../extraction/types';
import type { Decisions, Judgement, ReportClaims, ReportLookup } from '../judgement/types';
import type { ConsultedReports } from './consulted-reports';

/**
 * What editors decided on a report's targets, as the judgement takes it. The reports of linked outcomes are asked for,
 * so that a scorecard is known to rest on them; while one is not there, its decision waits.
 */
export function editorDecisions(report: ReportClaims, lookup: ReportLookup, reports: ConsultedReports): Decisions {
  const linked = new Map<Claim, { outcome: Claim; reportYear: number }>();
  const unlinked = new Map<Claim, Set<Claim>>();
  const overruled = new Map<Claim, { verdict: Judgement['verdict']; reason: string }>();
  for (const decision of reports.decisionsOn(report)) {
    const target = reports.claimOf(report, decision.targetId);
    if (!target) continue;
    if (decision.kind === 'overrule') {
      overruled.set(target, decision);
      continue;
    }
    const later = lookup(report.region, decision.outcomeYear);
    const outcome = later && reports.claimOf(later, decision.outcomeId);
    if (!outcome) continue;
    if (decision.kind === 'link') linked.set(target, { outcome, reportYear: decision.outcomeYear });
    else unlinked.set(target, (unlinked.get(target) ?? new Set()).add(outcome));
  }
  return { linked, unlinked, overruled };
}

/** Of each decision on a report's targets: whether the rules alone decide the same by now. */
export function needlessDecisions(report: ReportClaims, judgements: readonly Judgement[], reports: ConsultedReports) {
  const byTarget = new Map(judgements.map((judgement) => [reports.idOf(judgement.target), judgement]));
  return reports.decisionsOn(report).flatMap((decision) => {
    const computed = byTarget.get(decision.targetId)?.computed;
    return computed ? [{ correctionId: decision.correctionId, isNeedless: agrees(decision, computed, reports) }] : [];
  });
}

function agrees(decision: StoredDecision, { verdict, outcome }: Judgement, reports: ConsultedReports): boolean {
  if (decision.kind === 'overrule') return verdict === decision.verdict;
  const isLinked = outcome !== undefined && reports.idOf(outcome) === decision.outcomeId;
  return isLinked === (decision.kind === 'link');
}
