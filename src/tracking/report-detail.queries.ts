import { Injectable } from '@nestjs/common';
import { claimViewJson, joinReportOfClaim } from '../claims/claim-view.queries';
import type { ClaimView } from '../claims/claim.schema';
import { Database } from '../database/database';
import { instantSql } from '../database/instant-sql';
import { regionRefJson } from '../regions/region-ref.queries';
import type { ReportClaimView, ReportDetail } from './report-detail.schema';
import { verdictKeySql } from './verdict-key';

type ReportRow = Omit<ReportDetail, 'claims'> & { runId: number | null };
type ClaimRow = Omit<ReportClaimView, keyof ClaimView> & { claim: ClaimView };

/** A report's text with its claims and what each of them stands opposite to. */
@Injectable()
export class ReportDetailQueries {
  constructor(private readonly database: Database) {}

  /** @returns null where there is no such report */
  async find(id: number): Promise<ReportDetail | null> {
    return this.database.snapshot(async (client) => {
      const {
        rows: [found],
      } = await client.query<ReportRow>(REPORT, [id]);
      if (!found) return null;
      const { runId, ...report } = found;
      const { rows } = await client.query<ClaimRow>(CLAIMS, [id, runId]);
      return { ...report, claims: rows.map(({ claim, ...opposite }) => ({ ...claim, ...opposite })) };
    });
  }
}

// The revision that readers see: that of the published run, or while there is none the current one.
const REPORT = `
  SELECT p.id, p.year, p.title, p.state, p.problems, p.published_run_id AS "runId", v.text,
         CASE WHEN r.code IS NOT NULL THEN ${regionRefJson('r')} END AS region,
         json_build_object('id', v.id, 'hash', v.content_hash, 'name', d.name, 'rulesetVersion', x.ruleset_version,
           'takenAt', ${instantSql('v.taken_at')}) AS revision
    FROM reports p
    LEFT JOIN regions r ON r.code = p.region_code
    LEFT JOIN extraction_runs x ON x.id = p.published_run_id
    JOIN revisions v ON v.id = COALESCE(x.revision_id, p.current_revision_id)
    JOIN documents d ON d.id = v.document_id
   WHERE p.id = $1`;

// An outcome may have decided several targets (a firm figure and a stretch): the first in the report is shown.
const CLAIMS = `
  SELECT ${claimViewJson('c', 'p')} AS claim, opposite.verdict, opposite.key AS "verdictKey", opposite.year AS "scorecardYear",
         CASE WHEN opposite.claim_id IS NOT NULL THEN json_build_object('reportId', opposite.report_id,
           'claimId', opposite.claim_id, 'year', opposite.report_year) END AS counterpart
    FROM shown_claims c
    JOIN reports p ON p.id = $1
    LEFT JOIN LATERAL (
      SELECT v.verdict, ${verdictKeySql('v')} AS key, v.year, other.id AS claim_id, other_report.id AS report_id, other_report.year AS report_year
        FROM verdicts v
        LEFT JOIN claims other
          ON other.id = CASE c.role WHEN 'target' THEN v.outcome_claim_id ELSE v.target_claim_id END
        ${joinReportOfClaim('other', 'other_report', 'LEFT JOIN')}
       WHERE v.target_claim_id = c.id OR v.outcome_claim_id = c.id
       ORDER BY v.year DESC, other.seq
       LIMIT 1) opposite ON true
   WHERE c.run_id = $2
   ORDER BY c.seq, c.id`;
