import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import { codesOverTime } from '../regions/same-region.queries';

/** The published claims of one report, each with its row's id. */
export interface PublishedReport {
  /** The code by which it was asked for. */
  region: string;
  /** The name that the region had when it reported. */
  regionName: string;
  year: number;
  text: string;
  claims: { id: number; claim: Claim }[];
}

/** The claims that readers see, as the judgement takes them. */
@Injectable()
export class PublishedClaimsQueries {
  /**
   * The published claims of the wanted reports, those that are there. A region that goes on under another code is the
   * same region: the report of 徐水区 2016 is found as that of 徐水县 2016 too.
   * @param transaction the transaction in which they are judged
   */
  async findPublished(
    transaction: Transaction,
    wanted: { region: string; year: number }[],
  ): Promise<PublishedReport[]> {
    const { rows } = await transaction.query<Omit<PublishedReport, 'claims'> & { claims: StoredClaim[] }>({
      name: 'find-published',
      text: `SELECT wanted.region, CASE r.level WHEN 'nation' THEN r.short_name ELSE r.name END AS "regionName",
              p.year, v.text, coalesce(c.claims, '[]') AS claims
         FROM unnest($1::text[], $2::int[]) AS wanted (region, year)
        CROSS JOIN LATERAL (
              SELECT p.* FROM reports p JOIN regions same ON same.code = p.region_code
               WHERE p.region_code IN ${codesOverTime('wanted.region')} AND p.year = wanted.year AND p.state <> 'held'
                 AND p.published_run_id IS NOT NULL
               ORDER BY p.region_code = wanted.region DESC, same.code = same.present_code DESC, same.code
               LIMIT 1) p
         JOIN regions r ON r.code = p.region_code
         JOIN extraction_runs x ON x.id = p.published_run_id
         JOIN revisions v ON v.id = x.revision_id
         LEFT JOIN LATERAL (SELECT json_agg(c ORDER BY c.seq) AS claims FROM claims c WHERE c.run_id = x.id) c ON true`,
      values: [wanted.map(({ region }) => region), wanted.map(({ year }) => year)],
    });
    return rows.map((report) => ({
      ...report,
      claims: report.claims.map((stored) => ({ id: stored.id, claim: toClaim(stored) })),
    }));
  }
}

type StoredClaim = Omit<Claim, 'start' | 'end' | 'value' | 'high' | 'reference'> & {
  id: number;
  start_year: number;
  end_year: number;
  value: number | null;
  high: number | null;
  reference: string | null;
};

function toClaim({ start_year: start, end_year: end, value, high, reference, ...same }: StoredClaim): Claim {
  return {
    role: same.role,
    indicator: same.indicator,
    name: same.name,
    measure: same.measure,
    average: same.average,
    op: same.op,
    value: value ?? undefined,
    high: high ?? undefined,
    unit: same.unit,
    reference: reference ?? undefined,
    start,
    end,
    plan: same.plan,
    headline: same.headline,
    hedge: same.hedge,
    scope: same.scope,
    quote: same.quote,
    offset: same.offset,
    rule: same.rule,
    stated: same.stated,
    confidence: same.confidence,
  };
}
