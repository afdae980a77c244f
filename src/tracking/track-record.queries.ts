import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { fieldOf } from '../judgement/fields/field-of';
import type { ReviewedReport } from '../judgement/review';
import { checkSelfClaims, type SelfClaim } from '../judgement/self-claims';
import type { Verdict } from '../judgement/types';
import { regionRefJson } from '../regions/region-ref.queries';
import { codesOverTime } from '../regions/same-region.queries';
import type { ReportRef } from '../reports/report.schema';
import { countVerdicts } from './judged-figure-view';
import { LineageQueries } from './lineage.queries';
import type { TrackRecord } from './track-record.schema';

type DatedReport = ReportRef & ReviewedReport & { year: number };

interface JudgedTarget {
  year: number;
  verdict: Verdict;
  indicator: string;
  name: string;
  headline: boolean;
}

/** What says most of the targets as a whole comes first. */
const KINDS: readonly SelfClaim['kind'][] = ['exceeded', 'all', 'mostly'];

/** How the targets of a region came out, year by year. */
@Injectable()
export class TrackRecordQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
  ) {}

  /** @throws NotFoundError where there is no such region */
  find(code: string): Promise<TrackRecord> {
    return this.database.snapshot(async (transaction) => {
      const { region } = await this.lineage.find(transaction, code);
      const reports = await this.reports(transaction, code);
      const judged = await this.judged(transaction, reports);
      return {
        region,
        years: reports.map((report) =>
          yearOf(
            report,
            reports.find(({ year }) => year === report.year + 1),
            judged,
          ),
        ),
        fields: fieldsOf(judged),
      };
    });
  }

  private async reports(transaction: Transaction, code: string): Promise<DatedReport[]> {
    const { rows } = await transaction.query<DatedReport>(REPORTS, [code]);
    return rows;
  }

  private async judged(transaction: Transaction, reports: readonly DatedReport[]): Promise<JudgedTarget[]> {
    const { rows } = await transaction.query<JudgedTarget>(JUDGED, [
      reports.map(({ region }) => region!.code),
      reports.map(({ year }) => year),
    ]);
    return rows;
  }
}

// Where two codes have a report of one year, that of the present code counts.
const REPORTS = `
  SELECT DISTINCT ON (p.year) p.id, p.year, p.title, v.text,
         ${regionRefJson('r')} AS region,
         coalesce((SELECT json_agg(json_build_object('role', c.role, 'quote', c.quote, 'offset', c."offset"))
                     FROM shown_claims c WHERE c.run_id = x.id), '[]') AS claims
    FROM reports p
    JOIN regions r ON r.code = p.region_code
    LEFT JOIN extraction_runs x ON x.id = p.published_run_id
    LEFT JOIN revisions v ON v.id = x.revision_id
   WHERE p.region_code IN ${codesOverTime('$1')} AND p.state <> 'held'
   ORDER BY p.year, r.code = r.present_code DESC, r.code`;

const JUDGED = `
  SELECT v.year, v.verdict, v.indicator, t.name, t.headline
    FROM unnest($1::text[], $2::int[]) AS shown (region_code, year)
    JOIN verdicts v ON v.region_code = shown.region_code AND v.year = shown.year AND v.end_year = shown.year
    JOIN claims t ON t.id = v.target_claim_id`;

function yearOf(
  { text: _text, claims: _claims, ...report }: DatedReport,
  next: DatedReport | undefined,
  judged: readonly JudgedTarget[],
): TrackRecord['years'][number] {
  const own = judged.filter(({ year }) => year === report.year);
  const check = next && checkSelfClaims(next, own);
  const said = check?.claims.filter(({ of }) => of === 'year').map(({ kind }) => kind) ?? [];
  return {
    year: report.year,
    report,
    nextReport: next ? { id: next.id, year: next.year, title: next.title, region: next.region } : null,
    counts: countVerdicts(own),
    headline: countVerdicts(own.filter(({ headline }) => headline)),
    said: KINDS.find((kind) => said.includes(kind)) ?? null,
    contradicted: check?.contradicted ?? false,
  };
}

function fieldsOf(judged: readonly JudgedTarget[]): TrackRecord['fields'] {
  const groups = new Map<string, { field: string; year: number; targets: JudgedTarget[] }>();
  for (const target of judged) {
    const field = fieldOf(target);
    const key = `${field}/${target.year}`;
    const group = groups.get(key) ?? { field, year: target.year, targets: [] };
    group.targets.push(target);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ targets, ...place }) => ({ ...place, counts: countVerdicts(targets) }));
}
