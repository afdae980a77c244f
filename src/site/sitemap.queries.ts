import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** A page that search engines are told of. */
export interface ListedPage {
  path: string;
  /** The day of its last change, in China. */
  changedOn: string | null;
}

/** So many pages stand in one file; the most that the protocol allows is 50,000. */
const PER_FILE = 40_000;

/** The pages that search engines are told of. */
@Injectable()
export class SitemapQueries {
  constructor(private readonly database: Database) {}

  /** How many files the reports fill. */
  async countReportFiles(): Promise<number> {
    const { rows } = await this.database.query<{ last: number }>(
      'SELECT coalesce(max(id), 0)::int AS last FROM reports',
    );
    return Math.max(1, Math.ceil(rows[0]!.last / PER_FILE));
  }

  /** @param file from 1 on */
  async reports(file: number): Promise<ListedPage[]> {
    const { rows } = await this.database.query<ListedPage>(REPORTS, [(file - 1) * PER_FILE, file * PER_FILE]);
    return rows;
  }

  /** Each region's page of each year that it set targets for. */
  async scorecards(): Promise<ListedPage[]> {
    const { rows } = await this.database.query<ListedPage>(SCORECARDS, [PER_FILE]);
    return rows;
  }
}

const dayInChina = (column: string) => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

const REPORTS = `
  SELECT '/reports/' || id AS path, ${dayInChina('published_at')} AS "changedOn"
    FROM reports WHERE id > $1 AND id <= $2 AND state = 'ready' ORDER BY id`;

// The latest years first: where there are more than a file holds, the earliest are found from the page of their region.
const SCORECARDS = `
  SELECT '/regions/' || region_code || '?year=' || year AS path, ${dayInChina('judged_at')} AS "changedOn"
    FROM scorecards ORDER BY year DESC, region_code LIMIT $1`;
