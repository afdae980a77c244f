import { Injectable } from '@nestjs/common';
import { claimViewJson, joinReportOfClaim } from '../claims/claim-view.queries';
import { Database } from '../database/database';
import type { RegionRef } from '../regions/region.schema';
import type { Scorecard, ScorecardRow } from './scorecard.schema';

type StoredRow = Omit<ScorecardRow, 'marginUnit' | 'headline' | 'plan'>;

/** The scorecard of a region for a year, as its page shows it. */
@Injectable()
export class ScorecardQueries {
  constructor(private readonly database: Database) {}

  /** @returns null where there is no such region */
  async find(code: string, year: number): Promise<Scorecard | null> {
    const [lineage, reports, stored] = await Promise.all([
      this.lineage(code),
      this.reports(code),
      this.rows(code, year),
    ]);
    const region = lineage.at(-1);
    if (!region) return null;

    const reportOf = (wanted: number) => {
      const report = reports.find((candidate) => candidate.year === wanted);
      return report ? { ...report, region } : null;
    };
    const rows = stored.map(describeRow);
    const count = (verdict: ScorecardRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    return {
      region,
      path: lineage.slice(0, -1),
      year,
      years: reports.map((report) => report.year),
      report: reportOf(year),
      nextReport: reportOf(year + 1),
      counts: {
        met: count('met'),
        missed: count('missed'),
        pending: count('pending'),
        unreported: count('unreported'),
        incomparable: count('incomparable'),
      },
      rows,
    };
  }

  /** The regions above and the region itself, the nation first. */
  private async lineage(code: string): Promise<RegionRef[]> {
    const { rows } = await this.database.query<RegionRef>(
      `WITH RECURSIVE lineage AS (
         SELECT code, name, level, parent_code, 0 AS height FROM regions WHERE code = $1
         UNION ALL
         SELECT r.code, r.name, r.level, r.parent_code, height + 1 FROM regions r JOIN lineage l ON r.code = l.parent_code
       )
       SELECT code, name, level FROM lineage ORDER BY height DESC`,
      [code],
    );
    return rows;
  }

  private async reports(code: string): Promise<{ id: number; year: number; title: string }[]> {
    const { rows } = await this.database.query<{ id: number; year: number; title: string }>(
      `SELECT id, year, title FROM reports WHERE region_code = $1 AND state <> 'held' ORDER BY year`,
      [code],
    );
    return rows;
  }

  private async rows(code: string, year: number): Promise<StoredRow[]> {
    const { rows } = await this.database.query<StoredRow>(
      `SELECT v.id, v.verdict, v.basis, v.margin, v.within_tolerance AS "withinTolerance", v.rule,
              json_build_object('zh', v.reason_zh, 'en', v.reason_en) AS reason, v.confidence,
              CASE WHEN i.code IS NOT NULL THEN json_build_object('code', i.code, 'nameZh', i.name_zh,
                'nameEn', i.name_en, 'unit', i.unit, 'better', i.better) END AS indicator,
              ${claimViewJson('t', 'target_report')} AS target,
              CASE WHEN o.id IS NOT NULL THEN ${claimViewJson('o', 'outcome_report')} END AS outcome
         FROM verdicts v
         JOIN claims t ON t.id = v.target_claim_id
         ${joinReportOfClaim('t', 'target_report')}
         LEFT JOIN claims o ON o.id = v.outcome_claim_id
         ${joinReportOfClaim('o', 'outcome_report', 'LEFT JOIN')}
         LEFT JOIN indicators i ON i.code = v.indicator
        WHERE v.region_code = $1 AND v.year = $2
        ORDER BY t.headline DESC, t.seq`,
      [code, year],
    );
    return rows;
  }
}

function describeRow(row: StoredRow): ScorecardRow {
  return {
    ...row,
    // The margin of two percentages is in percentage points.
    marginUnit: row.target.unit === '%' ? '个百分点' : row.target.unit,
    headline: row.target.headline,
    plan: row.target.plan,
  };
}
