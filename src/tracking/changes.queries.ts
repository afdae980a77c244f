import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import { RegionsWithinQueries } from '../regions/regions-within.queries';
import type { ChangePage, ListedChange } from './changes.schema';
import { CHANGE_COLUMNS, CHANGE_JOINS } from './verdict-change.queries';
import type { VerdictChangeView } from './verdict-change.schema';
import { verdictKeySql } from './verdict-key';

/** Which changes are listed; what is not given does not narrow. */
export interface ChangeFilter {
  /** A region with all below it. */
  region?: string | undefined;
  indicator?: string | undefined;
  cause?: VerdictChangeView['cause'] | undefined;
  /** What the verdict was; `new` where there was none. */
  from?: string | undefined;
  /** What it became; `gone` where the target no longer stands in its report. */
  to?: string | undefined;
  /** Leaves out targets that are new and wait for their outcome. */
  news?: boolean | undefined;
  limit: number;
  /** The last change of the page before. */
  cursor?: number | undefined;
}

/** Changes of verdicts over the whole stock. */
@Injectable()
export class ChangesQueries {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionsWithinQueries,
  ) {}

  /**
   * Changes, the latest first.
   * @throws NotFoundError where there is no such region
   */
  async list({ limit, cursor, ...filter }: ChangeFilter): Promise<ChangePage> {
    const { rows } = await this.database.query<ListedChange>(LIST, [
      filter.region ? await this.regions.find(filter.region) : null,
      filter.indicator ?? null,
      filter.cause ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.news ?? false,
      cursor ?? null,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => id);
  }
}

// A filter that is not given is null, and the planner leaves its condition out.
const LIST = `
  SELECT ${CHANGE_COLUMNS}, ${verdictKeySql('h')} AS key, h.year, h.name,
         ${regionRefJson('r')} AS region,
         CASE WHEN i.code IS NOT NULL
              THEN json_build_object('code', i.code, 'nameZh', i.name_zh, 'nameEn', i.name_en) END AS indicator
    FROM verdict_changes h
    JOIN regions r ON r.code = h.region_code
    LEFT JOIN indicators i ON i.code = h.indicator
    ${CHANGE_JOINS}
   WHERE ($1::text[] IS NULL OR h.region_code = ANY ($1))
     AND ($2::text IS NULL OR h.indicator = $2)
     AND ($3::change_cause IS NULL OR h.cause = $3)
     AND ($4::text IS NULL OR CASE $4 WHEN 'new' THEN h.from_verdict IS NULL ELSE h.from_verdict = $4::verdict_value END)
     AND ($5::text IS NULL OR CASE $5 WHEN 'gone' THEN h.to_verdict IS NULL ELSE h.to_verdict = $5::verdict_value END)
     AND ($6::boolean IS FALSE OR h.from_verdict IS NOT NULL OR h.to_verdict <> 'pending')
     AND ($7::int IS NULL OR h.id < $7)
   ORDER BY h.id DESC
   LIMIT $8`;
