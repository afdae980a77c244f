import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import { RegionsWithinQueries } from '../regions/regions-within.queries';
import type { Verdict } from '../judgement/types';
import type { ListedVerdict, VerdictKey, VerdictPage } from './verdict-list.schema';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

/** Which verdicts are listed. */
export interface VerdictFilter {
  region?: string | undefined;
  fromYear?: number | undefined;
  toYear?: number | undefined;
  indicator?: string | undefined;
  headline?: boolean | undefined;
  plan?: boolean | undefined;
  verdict?: Verdict | undefined;
  limit: number;
  /** The last verdict of the page before. */
  cursor?: VerdictKey | undefined;
}

type StoredVerdict = StoredVerdictRow &
  Pick<ListedVerdict, 'region' | 'year' | 'judgementVersion'> & { targetKey: string };

/** Lists of verdicts, in an order that an index gives, so that the last page comes as quickly as the first. */
@Injectable()
export class VerdictListQueries {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionsWithinQueries,
  ) {}

  /** @throws NotFoundError where there is no such region */
  async list({ limit, cursor, ...filter }: VerdictFilter): Promise<VerdictPage> {
    const { rows } = await this.database.query<StoredVerdict>(LIST, [
      filter.region ? await this.regions.find(filter.region) : null,
      filter.fromYear ?? null,
      filter.toYear ?? null,
      filter.indicator ?? null,
      filter.verdict ?? null,
      filter.headline ?? null,
      filter.plan ?? null,
      ...(cursor ?? [null, null, null]),
      limit + 1,
    ]);
    const page = pageOf(rows, limit, ({ region, year, targetKey }): VerdictKey => [region.code, year, targetKey]);
    return {
      ...page,
      items: page.items.map(({ targetKey: _, ...row }) => describeVerdictRow(row)),
    };
  }
}

const FURTHER = `
  v.year, v.judgement_version AS "judgementVersion", v.target_key AS "targetKey",
  ${regionRefJson('place')} AS region`;

// A filter that is not given is null, and the planner leaves its condition out.
const LIST = `
  ${selectVerdictRows(FURTHER)}
    JOIN regions place ON place.code = v.region_code
   WHERE ($1::text[] IS NULL OR v.region_code = ANY ($1))
     AND ($2::int IS NULL OR v.year >= $2)
     AND ($3::int IS NULL OR v.year <= $3)
     AND ($4::text IS NULL OR v.indicator = $4)
     AND ($5::verdict_value IS NULL OR v.verdict = $5)
     AND ($6::boolean IS NULL OR t.headline = $6)
     AND ($7::boolean IS NULL OR t.plan = $7)
     AND ($8::text IS NULL OR (v.region_code, v.year, v.target_key) > ($8, $9::int, $10::text))
   ORDER BY v.region_code, v.year, v.target_key
   LIMIT $11`;
