import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import { sameThing } from '../judgement/link/same-thing';
import { planRevisions } from '../judgement/plans/plan-revisions';
import { progressOf } from '../judgement/plans/progress';
import type { ReportClaims } from '../judgement/types';
import { LineageQueries } from './lineage.queries';
import type { Plans, PlanTargetView } from './plans.schema';
import type { RegionClaims } from './region-claims';
import { RegionClaimsQueries } from './region-claims.queries';
import type { ScorecardRow } from './scorecard.schema';
import { viewOfChange } from './target-change-view';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

/** Plans run for five years; some targets look ten years ahead. */
const LONGEST_PLAN = 10;

/** The plans of a region with their progress, computed from its published claims. */
@Injectable()
export class PlansQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
    private readonly claims: RegionClaimsQueries,
  ) {}

  /**
   * The plan targets that were pursued in a year, with their progress up to the latest report.
   * @throws NotFoundError where there is no such region
   */
  find(code: string, year: number): Promise<Plans> {
    return this.database.snapshot(async (transaction) => {
      const { region } = await this.lineage.find(transaction, code);
      // The report of a plan's first year has its start, and the one after its last year its end.
      const claims = await this.claims.load(transaction, code, year - LONGEST_PLAN, year + LONGEST_PLAN + 1);
      const found = pursuedIn(year, claims);
      const verdicts = await this.verdicts(
        transaction,
        found.map(({ target }) => claims.viewOf(target).id),
      );
      const targets = found.flatMap(({ target, report }) => {
        const verdict = verdicts.get(claims.viewOf(target).id);
        return verdict ? [view(target, report, claims, verdict)] : [];
      });
      return { region, year, targets };
    });
  }

  private async verdicts(transaction: Transaction, targetIds: number[]): Promise<Map<number, ScorecardRow>> {
    const { rows } = await transaction.query<StoredVerdictRow>(
      `${selectVerdictRows()} WHERE v.target_claim_id = ANY ($1)`,
      [targetIds],
    );
    return new Map(rows.map((row) => [row.target.id, describeVerdictRow(row)]));
  }
}

interface Found {
  target: Claim;
  report: ReportClaims;
}

/** The plan targets of reports up to a year whose period it lies in; what later reports say again is left to the first. */
function pursuedIn(year: number, claims: RegionClaims): Found[] {
  const found: Found[] = [];
  for (const reportYear of claims.years.filter((each) => each <= year)) {
    const report = claims.of(reportYear)!;
    const targets = report.claims.filter(
      (claim) =>
        claim.role === 'target' &&
        claim.plan &&
        claim.end >= year &&
        claim.start <= claim.end &&
        claim.end > reportYear,
    );
    found.push(
      ...targets
        .filter((target) => !found.some((first) => first.target.end === target.end && sameThing(first.target, target)))
        .map((target) => ({ target, report })),
    );
  }
  return found.sort((a, b) => Number(b.target.headline) - Number(a.target.headline));
}

function view(target: Claim, report: ReportClaims, claims: RegionClaims, verdict: ScorecardRow): PlanTargetView {
  const progress = progressOf(target, report, claims.lookup);
  return {
    verdict,
    from: progress.from,
    to: progress.to,
    asOf: progress.asOf ?? null,
    years: progress.years.map((figure, index) => ({
      year: progress.from + index,
      report: claims.refOf(progress.from + index + 1),
      outcome: figure ? claims.viewOf(figure.candidate.claim) : null,
    })),
    soFar: progress.soFar ?? null,
    evenPace: progress.evenPace ?? null,
    required: progress.required ?? null,
    requiredUnit: target.measure === 'growth' ? '%' : target.unit,
    pace: progress.pace,
    changes: planRevisions(target, report, claims.lookup).map((change) => viewOfChange(change, claims)),
  };
}
