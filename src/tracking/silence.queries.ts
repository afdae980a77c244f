import { Injectable } from '@nestjs/common';
import type { ClaimView } from '../claims/claim.schema';
import { Database, type Transaction } from '../database/database';
import { differenceUnit } from '../figures/quantity';
import { revisedFigures } from '../judgement/changes/revised-figures';
import { targetListChanges, usualTargetsMissing } from '../judgement/changes/target-list';
import { checkSelfClaims } from '../judgement/self-claims';
import type { Verdict } from '../judgement/types';
import { LineageQueries } from './lineage.queries';
import type { RegionClaims } from './region-claims';
import { RegionClaimsQueries } from './region-claims.queries';
import type { Silence } from './silence.schema';
import { viewOfChange } from './target-change-view';
import { selectVerdictRows } from './verdict-row.queries';

/** How many years back an indicator may have become usual, and how many reports of them it takes. */
const USUAL_YEARS = 5;
const USUAL_REPORTS = 2;

interface JudgedTarget {
  verdict: Verdict;
  target: ClaimView;
}

/** What reports keep silent about and change, computed from a region's published claims. */
@Injectable()
export class SilenceQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
    private readonly claims: RegionClaimsQueries,
  ) {}

  /** @throws NotFoundError where there is no such region */
  find(code: string, year: number): Promise<Silence> {
    return this.database.snapshot(async (transaction) => {
      const { region } = await this.lineage.find(transaction, code);
      const claims = await this.claims.load(transaction, code, year - USUAL_YEARS, year + 2);
      // The verdicts stand under the code that the region had in that year.
      const judged = await this.judged(transaction, claims.refOf(year)?.region?.code ?? code, year);
      return {
        region,
        year,
        previousReport: claims.refOf(year - 1),
        report: claims.refOf(year),
        nextReport: claims.refOf(year + 1),
        laterReport: claims.refOf(year + 2),
        unreported: judged.filter(({ verdict }) => verdict === 'unreported').map(({ target }) => target),
        ...listChanges(claims, year),
        ...usual(claims, year),
        revised: revised(claims, year),
        selfClaims: selfClaims(claims, year, judged),
      };
    });
  }

  /** The verdicts on the targets that a report set for its own year, in the order of the report. */
  private async judged(transaction: Transaction, code: string, year: number): Promise<JudgedTarget[]> {
    const { rows } = await transaction.query<JudgedTarget>(
      `${selectVerdictRows()} WHERE v.region_code = $1 AND v.year = $2 AND v.end_year = $2 ORDER BY t.headline DESC, t.seq`,
      [code, year],
    );
    return rows;
  }
}

function listChanges(claims: RegionClaims, year: number): Pick<Silence, 'dropped' | 'changed'> {
  const [before, now] = [claims.of(year - 1), claims.of(year)];
  if (!before || !now) return { dropped: [], changed: [] };
  const { dropped, changed } = targetListChanges(before, now);
  return {
    dropped: dropped.map((target) => claims.viewOf(target)),
    changed: changed.filter(({ kind }) => kind !== 'kept').map((change) => viewOfChange(change, claims)),
  };
}

function usual(claims: RegionClaims, year: number): Pick<Silence, 'usualYears' | 'usualWithoutFigure'> {
  const report = claims.of(year);
  const usualYears = claims.years.filter((each) => each < year);
  if (!report || usualYears.length < USUAL_REPORTS) return { usualYears, usualWithoutFigure: [] };
  const missing = usualTargetsMissing(
    report,
    usualYears.map((each) => claims.of(each)!),
  );
  return {
    usualYears,
    usualWithoutFigure: missing.map(({ last, years }) => ({ last: claims.viewOf(last), years: [...years] })),
  };
}

function revised(claims: RegionClaims, year: number): Silence['revised'] {
  const [earlier, later] = [claims.of(year + 1), claims.of(year + 2)];
  if (!earlier || !later) return [];
  return revisedFigures(earlier, later)
    .filter(({ before }) => before.end === year)
    .map(({ before, now, difference }) => ({
      before: claims.viewOf(before),
      now: claims.viewOf(now),
      difference,
      differenceUnit: differenceUnit(now.unit),
    }));
}

function selfClaims(claims: RegionClaims, year: number, judged: readonly JudgedTarget[]): Silence['selfClaims'] {
  const [report, ref] = [claims.of(year + 1), claims.refOf(year + 1)];
  if (!report || !ref) return null;
  const { claims: said, counts, contradicted } = checkSelfClaims(report, judged);
  return {
    claims: said.map((claim) => ({ ...claim, reportId: ref.id, reportYear: year + 1 })),
    counts,
    contradicted,
  };
}
