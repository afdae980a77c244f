import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import type { Coverage } from './coverage.schema';
import { regionNotFound } from './region-not-found';
import { regionRefJson } from './region-ref.queries';
import type { PlacedRegion, RegionRef } from './region.schema';
import { PATH, PLACED } from './regions.queries';

type Cursor = [level: RegionRef['level'], code: string];

/** What is covered, region by region. */
@Injectable()
export class CoverageQueries {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError where there is no such region */
  find(asked: { within: string; limit: number; cursor?: Cursor | undefined }): Promise<Coverage> {
    return this.database.snapshot(async (transaction) => {
      const [summary] = (await transaction.query<Omit<Coverage, 'items' | 'nextCursor'>>(SUMMARY, [asked.within])).rows;
      if (!summary) throw regionNotFound(asked.within);
      const { rows } = await transaction.query<PlacedRegion>(COVERED, [
        asked.within,
        ...(asked.cursor ?? [null, null]),
        asked.limit + 1,
      ]);
      return { ...summary, ...pageOf(rows, asked.limit, ({ level, code }): Cursor => [level, code]) };
    });
  }
}

// Every region of today within the one asked for, with the part right below it in which it lies, and its reports under
// all codes that it has had.
const WITHIN = `
  WITH RECURSIVE within AS (
    SELECT code, NULL AS part FROM regions WHERE code = $1
     UNION ALL
    SELECT r.code, coalesce(w.part, r.code) FROM regions r JOIN within w ON r.parent_code = w.code
     WHERE r.present_code = r.code
  ), counted AS (
    SELECT r.present_code AS code, count(*)::int AS reports
      FROM reports p JOIN regions r ON r.code = p.region_code
     WHERE p.state <> 'held' GROUP BY r.present_code
  ), covered AS MATERIALIZED (
    SELECT within.code, within.part, counted.reports FROM within JOIN counted USING (code)
  )`;

const SUMMARY = `${WITHIN}
  SELECT ${regionRefJson('r')} AS within,
         (SELECT count(*)::int FROM covered) AS regions,
         (SELECT coalesce(json_agg(json_build_object('code', p.code, 'name', p.name, 'level', p.level,
                   'regions', parts.regions, 'reports', parts.reports) ORDER BY p.code), '[]')
            FROM (SELECT part, count(*)::int AS regions, sum(reports)::int AS reports
                    FROM covered WHERE part IS NOT NULL GROUP BY part) parts
            JOIN regions p ON p.code = parts.part) AS parts,
         ${PATH}
    FROM regions r WHERE r.code = $1`;

const COVERED = `${WITHIN}
  SELECT ${PLACED}
    FROM covered JOIN regions r ON r.code = covered.code
   WHERE $2::region_level IS NULL OR (r.level, r.code) > ($2::region_level, $3::text)
   ORDER BY r.level, r.code
   LIMIT $4`;
