import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import { codesOverTime } from '../regions/same-region.queries';
import { type StoredClaim, toClaim } from './stored-claim.queries';

/** The published claims of one report, each with its row's id. */
export interface PublishedReport {
  /** The code by which it was asked for. */
  region: string;
  /** The name that the region had when it reported. */
  regionName: string;
  year: number;
  text: string;
  claims: { id: number; claim: Claim }[];
  decisions: StoredDecision[];
}

/** What an editor decided on a target's link or verdict, by the rows of its claims. */
export type StoredDecision = { correctionId: number; targetId: number } & (
  | { kind: 'link' | 'unlink'; outcomeId: number; outcomeYear: number }
  | { kind: 'overrule'; verdict: 'met' | 'missed' | 'pending' | 'unreported' | 'incomparable'; reason: string }
);

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
              p.year, v.text, coalesce(c.claims, '[]') AS claims, coalesce(d.decisions, '[]') AS decisions
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
         LEFT JOIN LATERAL (SELECT json_agg(c ORDER BY c.seq, c.id) AS claims
                              FROM shown_claims c WHERE c.run_id = x.id) c ON true
         LEFT JOIN LATERAL (${DECISIONS}) d ON true`,
      values: [wanted.map(({ region }) => region), wanted.map(({ year }) => year)],
    });
    return rows.map((report) => ({
      ...report,
      claims: report.claims.map((stored) => ({ id: stored.id, claim: toClaim(stored) })),
    }));
  }
}

// A link lies on the readings of both its reports; it holds where both ends are there.
const DECISIONS = `
  SELECT json_agg(json_build_object('correctionId', k.id, 'kind', k.kind, 'targetId', l.claim_id,
           'outcomeId', o.claim_id, 'outcomeYear', k.other_year, 'verdict', k.body ->> 'verdict', 'reason', k.reason)
           ORDER BY k.id) AS decisions
    FROM laid_corrections l
    JOIN corrections k ON k.id = l.correction_id AND k.kind IN ('link', 'unlink', 'overrule') AND k.year = p.year
    LEFT JOIN LATERAL (
         SELECT o.claim_id FROM laid_corrections o JOIN reports op ON op.published_run_id = o.run_id
          WHERE o.correction_id = k.id AND o.run_id <> x.id AND op.year = k.other_year
            AND o.state IN ('applied', 'needless')
          LIMIT 1) o ON k.kind <> 'overrule'
   WHERE l.run_id = x.id AND l.state IN ('applied', 'needless') AND (k.kind = 'overrule' OR o.claim_id IS NOT NULL)`;
