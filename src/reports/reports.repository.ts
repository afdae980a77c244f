import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Problem } from './report.schema';

/** A report's text as it stands in a document. */
export interface NewRevision {
  documentId: number;
  part: number;
  text: string;
  contentHash: string;
  documentOffset: number;
}

/** Reports and their revisions. Every method works in the caller's transaction. */
@Injectable()
export class ReportsRepository {
  /** The report of a region and year, made if it is not there; others wait for it until the transaction ends. */
  async place(client: PoolClient, region: string, year: number, title: string): Promise<number> {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO reports (region_code, year, title) VALUES ($1, $2, $3)
       ON CONFLICT (region_code, year) WHERE state <> 'held' DO UPDATE SET title = excluded.title
       RETURNING id`,
      [region, year, title],
    );
    return rows[0]!.id;
  }

  /** A held report with this very text, if there is one. */
  async findHeld(client: PoolClient, contentHash: string): Promise<number | null> {
    const { rows } = await client.query<{ id: number }>(
      `SELECT p.id FROM reports p JOIN revisions v ON v.id = p.current_revision_id
        WHERE p.state = 'held' AND v.content_hash = $1 ORDER BY p.id LIMIT 1`,
      [contentHash],
    );
    return rows[0]?.id ?? null;
  }

  /** A report that cannot be placed: with what is told of its region and year. */
  async hold(
    client: PoolClient,
    report: { region: string | null; year: number | null; title: string; problems: Problem[] },
  ): Promise<number> {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO reports (region_code, year, title, state, problems) VALUES ($1, $2, $3, 'held', $4) RETURNING id`,
      [report.region, report.year, report.title, JSON.stringify(report.problems)],
    );
    return rows[0]!.id;
  }

  /**
   * Makes a text the current revision of a report, unless the current one comes from a document that was received later:
   * the order in which documents are read does not matter. A text that the report had before becomes current again.
   * @returns the revision's id, or null where it does not become current, or was so already
   */
  async revise(client: PoolClient, reportId: number, revision: NewRevision): Promise<number | null> {
    await client.query(
      `INSERT INTO revisions AS v (report_id, document_id, part, seq, content_hash, text, document_offset)
       SELECT $1, $2, $3, 1 + coalesce(max(seq), 0), $4, $5, $6 FROM revisions WHERE report_id = $1
       ON CONFLICT (report_id, content_hash) DO UPDATE
         SET document_id = excluded.document_id, part = excluded.part, document_offset = excluded.document_offset
         WHERE (SELECT (o.last_received_at, o.id) < (n.last_received_at, n.id)
                  FROM documents o, documents n WHERE o.id = v.document_id AND n.id = excluded.document_id)`,
      [reportId, revision.documentId, revision.part, revision.contentHash, revision.text, revision.documentOffset],
    );
    const { rows } = await client.query<{ revisionId: number }>(
      `UPDATE reports p SET current_revision_id = v.id
         FROM revisions v JOIN documents d ON d.id = v.document_id
        WHERE p.id = $1 AND v.report_id = p.id AND v.content_hash = $2
          AND p.current_revision_id IS DISTINCT FROM v.id
          AND NOT EXISTS (
              SELECT FROM revisions c JOIN documents cd ON cd.id = c.document_id
               WHERE c.id = p.current_revision_id AND (cd.last_received_at, cd.id) > (d.last_received_at, d.id))
       RETURNING v.id AS "revisionId"`,
      [reportId, revision.contentHash],
    );
    return rows[0]?.revisionId ?? null;
  }

  /** Says that a report's current revision is still to be read, and what is known of it. */
  async markReading(client: PoolClient, reportId: number, problems: Problem[]): Promise<void> {
    await client.query(
      `UPDATE reports SET state = 'reading', problems = $2, failed_judgement_version = NULL WHERE id = $1`,
      [reportId, JSON.stringify(problems)],
    );
  }

  /** The current revisions from a document that are still to be read. */
  async findUnread(client: PoolClient, documentId: number): Promise<number[]> {
    const { rows } = await client.query<{ id: number }>(
      `SELECT v.id FROM revisions v JOIN reports p ON p.current_revision_id = v.id
        WHERE v.document_id = $1 AND p.state = 'reading' ORDER BY v.part`,
      [documentId],
    );
    return rows.map(({ id }) => id);
  }
}
