import { Injectable } from '@nestjs/common';
import { claimViewJson } from '../claims/claim-view.queries';
import type { ClaimView } from '../claims/claim.schema';
import { Database, type Transaction } from '../database/database';
import { instantSql } from '../database/instant-sql';
import { compareTexts } from '../reports/compare-texts';
import { pairClaims } from './pair-claims';
import type { Revision, RevisionDifference } from './revisions.schema';

type RevisionRow = { revision: Revision; text: string; runId: number | null };

/** A report's revisions, and what changed from one to another. */
@Injectable()
export class RevisionsQueries {
  constructor(private readonly database: Database) {}

  /** The newest first; none where there is no such report. */
  async list(reportId: number): Promise<Revision[]> {
    const { rows } = await this.database.query<{ revision: Revision }>(
      `SELECT ${REVISION} AS revision ${FROM} WHERE v.report_id = $1 ORDER BY v.seq DESC`,
      [reportId],
    );
    return rows.map(({ revision }) => revision);
  }

  /** @returns null where the report has no such revisions */
  async compare(reportId: number, fromId: number, toId: number): Promise<RevisionDifference | null> {
    return this.database.snapshot(async (transaction) => {
      const from = await this.find(transaction, reportId, fromId);
      const to = await this.find(transaction, reportId, toId);
      if (!from || !to) return null;
      const pieces = compareTexts(from.text, to.text);
      const later = from.revision.seq > to.revision.seq ? from : to;
      return {
        from: from.revision,
        to: to.revision,
        pieces: pieces ?? [
          { kind: 'removed', text: from.text },
          { kind: 'added', text: to.text },
        ],
        complete: pieces !== null,
        claims: pairClaims(
          await this.claimsOnlyIn(transaction, from.runId, to.runId),
          await this.claimsOnlyIn(transaction, to.runId, from.runId),
        ),
        verdicts: await this.verdictChanges(transaction, later.revision.id),
      };
    });
  }

  private async find(transaction: Transaction, reportId: number, id: number): Promise<RevisionRow | undefined> {
    const { rows } = await transaction.query<RevisionRow>(
      `SELECT ${REVISION} AS revision, v.text, x.id AS "runId" ${FROM} WHERE v.report_id = $1 AND v.id = $2`,
      [reportId, id],
    );
    return rows[0];
  }

  /** Claims of a run without their like in another one: the same words that say the same. */
  private async claimsOnlyIn(transaction: Transaction, runId: number | null, other: number | null) {
    const { rows } = await transaction.query<{ claim: ClaimView }>(
      `SELECT ${claimViewJson('c', 'p')} AS claim
         FROM shown_claims c
         JOIN extraction_runs x ON x.id = c.run_id
         JOIN revisions v ON v.id = x.revision_id
         JOIN reports p ON p.id = v.report_id
        WHERE c.run_id = $1 AND NOT EXISTS (
              SELECT FROM shown_claims o
               WHERE o.run_id = $2 AND (o.quote, o.role, o.name, o.measure, o.op, o.unit, o.start_year, o.end_year)
                                     = (c.quote, c.role, c.name, c.measure, c.op, c.unit, c.start_year, c.end_year)
                 AND (o.value, o.high, o.reference) IS NOT DISTINCT FROM (c.value, c.high, c.reference))
        ORDER BY c.seq, c.id`,
      [runId, other],
    );
    return rows.map(({ claim }) => claim);
  }

  private async verdictChanges(transaction: Transaction, revisionId: number) {
    const { rows } = await transaction.query<RevisionDifference['verdicts'][number]>(
      `SELECT ${instantSql('at')} AS at, region_code AS region, year, indicator, name, from_verdict AS "from",
              to_verdict AS "to"
         FROM verdict_changes WHERE revision_id = $1 ORDER BY id`,
      [revisionId],
    );
    return rows;
  }
}

const REVISION = `json_build_object('id', v.id, 'seq', v.seq, 'takenAt', ${instantSql('v.taken_at')},
  'hash', v.content_hash, 'address', d.address, 'document', json_build_object('id', d.id, 'name', d.name),
  'current', p.current_revision_id = v.id, 'characters', length(v.text), 'claims', x.claim_count)`;

// The newest reading of each.
const FROM = `
  FROM revisions v
  JOIN reports p ON p.id = v.report_id
  JOIN documents d ON d.id = v.document_id
  LEFT JOIN LATERAL (SELECT id, claim_count FROM extraction_runs
                      WHERE revision_id = v.id AND state = 'done' ORDER BY id DESC LIMIT 1) x ON true`;
