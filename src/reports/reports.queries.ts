import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import type { ListedReport, ReportPage, ReportState } from './report.schema';

/** Which reports are listed. */
export interface ReportFilter {
  region?: string | undefined;
  year?: number | undefined;
  state?: ReportState | undefined;
  limit: number;
  /** The last report of the page before. */
  cursor?: number | undefined;
}

/** Lists of reports. */
@Injectable()
export class ReportsQueries {
  constructor(private readonly database: Database) {}

  /** Reports, those that came last first; with those that are held, and why. */
  async list({ region, year, state, limit, cursor }: ReportFilter): Promise<ReportPage> {
    const { rows } = await this.database.query<ListedReport>(LIST, [
      region ?? null,
      year ?? null,
      state ?? null,
      cursor ?? null,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => id);
  }
}

// One row more than asked for tells whether there is a next page.
const LIST = `
  SELECT p.id, p.year, p.title, p.state, p.problems,
         CASE WHEN r.code IS NOT NULL
              THEN ${regionRefJson('r')} END AS region
    FROM reports p
    LEFT JOIN regions r ON r.code = p.region_code
   WHERE ($1::text IS NULL OR p.region_code = $1)
     AND ($2::int IS NULL OR p.year = $2)
     AND ($3::report_state IS NULL OR p.state = $3)
     AND ($4::int IS NULL OR p.id < $4)
   ORDER BY p.id DESC
   LIMIT $5`;
