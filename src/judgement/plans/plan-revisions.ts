import type { Claim } from '../../extraction/types';
import { sameThing } from '../link/same-thing';
import type { ReportClaims, ReportLookup } from '../types';
import { changeBetween, type TargetChange } from '../changes/target-change';

/** What later reports, up to the plan's end, have made of a plan target: only those that give it another figure. */
export function planRevisions(target: Claim, report: ReportClaims, reports: ReportLookup): TargetChange[] {
  const changes: TargetChange[] = [];
  let current = target;
  for (let year = report.year + 1; year <= target.end; year++) {
    const later = reports(report.region, year);
    const restated = later?.claims.find(
      (claim) => claim.plan && claim.role === 'target' && claim.end === target.end && sameThing(current, claim),
    );
    if (!restated) continue;
    const change = changeBetween(current, restated, year);
    if (change.kind !== 'kept') changes.push(change);
    current = restated;
  }
  return changes;
}
