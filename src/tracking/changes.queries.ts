import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { regionsWithin } from '../regions/same-region.queries';
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
  constructor(private readonly database: Database) {}

  /** Changes, the latest first. */
  async list({ limit, ...filter }: ChangeFilter): Promise<ChangePage> {
    const values: unknown[] = [limit + 1];
    const conditions = Object.entries(filter).flatMap(([name, value]) => {
      if (value === undefined || value === false) return [];
      const condition = CONDITIONS[name as keyof typeof CONDITIONS](`$${values.length + 1}`);
      if (condition.includes('$')) values.push(value);
      return condition;
    });
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const { rows } = await this.database.query<ListedChange>(`${SELECT} ${where} ${ORDER}`, values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}

/** The SQL of each filter over its parameter: only those asked for stand in the query, so that indexes serve them. */
const CONDITIONS: Record<keyof Omit<ChangeFilter, 'limit'>, (value: string) => string> = {
  region: (code) => `h.region_code = ANY (${regionsWithin(code)})`,
  indicator: (code) => `h.indicator = ${code}`,
  cause: (cause) => `h.cause = ${cause}::change_cause`,
  from: (verdict) => `coalesce(h.from_verdict::text, 'new') = ${verdict}`,
  to: (verdict) => `coalesce(h.to_verdict::text, 'gone') = ${verdict}`,
  news: () => `(h.from_verdict IS NOT NULL OR h.to_verdict <> 'pending')`,
  cursor: (id) => `h.id < ${id}`,
};

const SELECT = `
  SELECT ${CHANGE_COLUMNS}, ${verdictKeySql('h')} AS key, h.year, h.name,
         json_build_object('code', r.code, 'name', r.name, 'level', r.level) AS region,
         CASE WHEN i.code IS NOT NULL
              THEN json_build_object('code', i.code, 'nameZh', i.name_zh, 'nameEn', i.name_en) END AS indicator
    FROM verdict_changes h
    JOIN regions r ON r.code = h.region_code
    LEFT JOIN indicators i ON i.code = h.indicator
    ${CHANGE_JOINS}`;

// One row more than asked for tells whether there is a next page.
const ORDER = 'ORDER BY h.id DESC LIMIT $1';
