import { Injectable } from '@nestjs/common';
import { claimViewJson } from '../claims/claim-view.queries';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import { RegionsWithinQueries } from '../regions/regions-within.queries';
import type { ClaimKey, ClaimPage, ListedClaim } from './claim-list.schema';

/** Which claims are listed. */
export interface ClaimFilter {
  region?: string | undefined;
  fromYear?: number | undefined;
  toYear?: number | undefined;
  indicator?: string | undefined;
  headline?: boolean | undefined;
  plan?: boolean | undefined;
  role?: 'target' | 'outcome' | undefined;
  limit: number;
  /** The last claim of the page before. */
  cursor?: ClaimKey | undefined;
}

/** Lists of the claims that readers see. */
@Injectable()
export class ClaimListQueries {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionsWithinQueries,
  ) {}

  /** @throws NotFoundError where there is no such region */
  async list({ limit, cursor, ...filter }: ClaimFilter): Promise<ClaimPage> {
    const { rows } = await this.database.query<{ claim: ListedClaim; region: ListedClaim['region']; seq: number }>(
      LIST,
      [
        filter.region ? await this.regions.find(filter.region) : null,
        filter.fromYear ?? null,
        filter.toYear ?? null,
        filter.indicator ?? null,
        filter.role ?? null,
        filter.headline ?? null,
        filter.plan ?? null,
        ...(cursor ?? [null, null, null, null]),
        limit + 1,
      ],
    );
    const page = pageOf(rows, limit, ({ claim, region, seq }): ClaimKey => [
      region.code,
      claim.reportYear,
      seq,
      claim.id,
    ]);
    return { ...page, items: page.items.map(({ claim, region }) => ({ ...claim, region })) };
  }
}

// The cursor's row is found by the report's index first and then by the claim's, which is why it is compared in two steps.
const LIST = `
  SELECT c.seq, ${claimViewJson('c', 'p')} AS claim,
         ${regionRefJson('r')} AS region
    FROM reports p
    JOIN regions r ON r.code = p.region_code
    JOIN shown_claims c ON c.run_id = p.published_run_id
   WHERE p.state <> 'held'
     AND ($1::text[] IS NULL OR p.region_code = ANY ($1))
     AND ($2::int IS NULL OR p.year >= $2)
     AND ($3::int IS NULL OR p.year <= $3)
     AND ($4::text IS NULL OR c.indicator = $4)
     AND ($5::claim_role IS NULL OR c.role = $5)
     AND ($6::boolean IS NULL OR c.headline = $6)
     AND ($7::boolean IS NULL OR c.plan = $7)
     AND ($8::text IS NULL OR (p.region_code, p.year) >= ($8, $9::int)
          AND ((p.region_code, p.year) > ($8, $9::int) OR (c.seq, c.id) > ($10::int, $11::int)))
   ORDER BY p.region_code, p.year, c.seq, c.id
   LIMIT $12`;
