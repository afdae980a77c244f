import { Injectable } from '@nestjs/common';
import { claimViewJson } from '../claims/claim-view.queries';
import type { Transaction } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import { codesOverTime } from '../regions/same-region.queries';
import { RegionClaims, type ReportInView } from './region-claims';

/** The published reports of a region, for read models that follow it over years. */
@Injectable()
export class RegionClaimsQueries {
  /** Loads the reports of the years from `first` to `last`, those that are there. */
  async load(transaction: Transaction, region: string, first: number, last: number): Promise<RegionClaims> {
    const { rows } = await transaction.query<ReportInView>(REPORTS, [region, first, last]);
    return new RegionClaims(region, rows);
  }
}

// Where two codes have a report of one year, that of the present code comes last and counts.
const REPORTS = `
  SELECT p.id, p.year, p.title, v.text, CASE r.level WHEN 'nation' THEN r.short_name ELSE r.name END AS "regionName",
         ${regionRefJson('r')} AS region,
         coalesce(c.claims, '[]') AS claims
    FROM reports p
    JOIN regions r ON r.code = p.region_code
    JOIN extraction_runs x ON x.id = p.published_run_id
    JOIN revisions v ON v.id = x.revision_id
    LEFT JOIN LATERAL (
      SELECT json_agg(${claimViewJson('c', 'p')} ORDER BY c.seq, c.id) AS claims FROM shown_claims c WHERE c.run_id = x.id) c ON true
   WHERE p.region_code IN ${codesOverTime('$1')} AND p.year BETWEEN $2 AND $3 AND p.state <> 'held'
   ORDER BY p.year, r.code = r.present_code`;
