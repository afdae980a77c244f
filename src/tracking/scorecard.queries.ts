import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import type { RegionRef } from '../regions/region.schema';
import { codesOverTime } from '../regions/same-region.queries';
import { countVerdicts } from './judged-figure-view';
import { LineageQueries } from './lineage.queries';
import type { Scorecard, ScorecardRow } from './scorecard.schema';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

interface DatedReport {
  id: number;
  year: number;
  title: string;
  region: RegionRef;
}

/** The scorecard of a region for a year, as its page shows it. */
@Injectable()
export class ScorecardQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
  ) {}

  /**
   * By any code that the region has had; its years are those of its reports under all of them, each report with the name
   * of its time.
   * @throws NotFoundError where there is no such region
   */
  find(code: string, year: number): Promise<Scorecard> {
    return this.database.snapshot(async (transaction) => {
      const { region, path } = await this.lineage.find(transaction, code);
      const reports = await this.reports(transaction, code);
      const reportOf = (wanted: number, preferred?: string) => {
        const candidates = reports.filter((report) => report.year === wanted);
        return candidates.find((report) => report.region.code === preferred) ?? candidates[0] ?? null;
      };
      const report = reportOf(year);
      const rows = report ? await this.rows(transaction, report.region.code, year) : [];
      return {
        region,
        path,
        year,
        years: [...new Set(reports.map((each) => each.year))],
        report,
        nextReport: reportOf(year + 1, report?.region.code),
        counts: countVerdicts(rows),
        rows,
      };
    });
  }

  private async reports(transaction: Transaction, code: string): Promise<DatedReport[]> {
    const { rows } = await transaction.query<DatedReport>(
      `SELECT p.id, p.year, p.title, ${regionRefJson('r')} AS region
         FROM reports p JOIN regions r ON r.code = p.region_code
        WHERE p.region_code IN ${codesOverTime('$1')} AND p.state <> 'held'
        ORDER BY p.year, r.code = r.present_code DESC, r.code`,
      [code],
    );
    return rows;
  }

  private async rows(transaction: Transaction, code: string, year: number): Promise<ScorecardRow[]> {
    const { rows } = await transaction.query<StoredVerdictRow>(
      `${selectVerdictRows()} WHERE v.region_code = $1 AND v.year = $2 ORDER BY t.headline DESC, t.seq`,
      [code, year],
    );
    return rows.map(describeVerdictRow);
  }
}
