import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { regionRefJson } from '../regions/region-ref.queries';
import type { Problem, ReportPlace, ReportRef, ToldPlace } from './report.schema';

/** A report's text as it stands in a document. */
export interface NewRevision {
  documentId: number;
  part: number;
  text: string;
  contentHash: string;
  documentOffset: number;
}

/** A report with its current text. */
export interface ReportWithText extends ReportPlace {
  id: number;
  revisionId: number;
  text: string;
  contentHash: string;
  address: string | null;
}

export type PlacedReport = ReportRef & { year: number };

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

  /** What an editor told of a text's region and year, or of what stands at its address; null where none did. */
  async findToldIdentity(
    client: PoolClient,
    contentHash: string,
    address: string | null,
  ): Promise<{ region: string; year: number } | null> {
    const { rows } = await client.query<{ region: string; year: number }>(
      `SELECT region_code AS region, year FROM corrections
        WHERE kind = 'identify' AND withdrawn_at IS NULL AND (content_hash = $1 OR address = $2)
        ORDER BY content_hash = $1 DESC, id DESC LIMIT 1`,
      [contentHash, address],
    );
    return rows[0] ?? null;
  }

  /** A report with its text, kept from others until the transaction ends; null where there is none. */
  async lockWithText(client: PoolClient, id: number): Promise<ReportWithText | null> {
    const { rows } = await client.query<ReportWithText>(
      `SELECT p.id, p.state <> 'held' AS "isPlaced", p.region_code AS region, p.year, p.title, p.problems, v.id AS "revisionId", v.text,
              v.content_hash AS "contentHash",
              CASE WHEN NOT EXISTS (SELECT FROM revisions o WHERE o.document_id = d.id AND o.part <> v.part)
                   THEN d.address END AS address
         FROM reports p JOIN revisions v ON v.id = p.current_revision_id JOIN documents d ON d.id = v.document_id
        WHERE p.id = $1 FOR UPDATE OF p`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The report of a region and year that is not held. */
  async findPlaced(client: PoolClient, codes: readonly string[], year: number): Promise<PlacedReport | null> {
    const { rows } = await client.query<PlacedReport>(
      `SELECT p.id, p.year, p.title, ${regionRefJson('r')} AS region
         FROM reports p JOIN regions r ON r.code = p.region_code
        WHERE p.region_code = ANY ($1) AND p.year = $2 AND p.state <> 'held' LIMIT 1`,
      [codes, year],
    );
    return rows[0] ?? null;
  }

  /** Puts a report elsewhere, or holds it; readers no longer see what was read in it, and its text is still to be read. */
  async move(client: PoolClient, id: number, to: ReportPlace): Promise<void> {
    await client.query(
      `UPDATE reports SET region_code = $2, year = $3, title = $4, problems = $5,
              state = CASE WHEN $6 THEN 'reading' ELSE 'held' END::report_state,
              published_run_id = NULL, published_at = NULL, failed_judgement_version = NULL WHERE id = $1`,
      [id, to.region, to.year, to.title, JSON.stringify(to.problems), to.isPlaced],
    );
  }

  /** All regions that a text's report was given, or had before. */
  async findToldRegions(client: PoolClient, contentHash: string): Promise<string[]> {
    const { rows } = await client.query<{ region: string }>(
      `SELECT DISTINCT region FROM corrections, unnest(ARRAY[region_code, body -> 'was' ->> 'region']) AS region
        WHERE kind = 'identify' AND content_hash = $1 AND region IS NOT NULL`,
      [contentHash],
    );
    return rows.map(({ region }) => region);
  }

  /**
   * Where a text's report belongs by what editors told of it: the last that holds, else where it stood before them; null
   * where that is not known, since they came with an import.
   */
  async findToldPlace(client: PoolClient, contentHash: string): Promise<ToldPlace | null> {
    const { rows } = await client.query<{ place: ToldPlace }>(
      `SELECT CASE WHEN withdrawn_at IS NULL
                   THEN json_build_object('region', region_code, 'year', year, 'isPlaced', true)
                   ELSE ('{"isPlaced": false}' || (body -> 'was'))::json END AS place
         FROM corrections
        WHERE kind = 'identify' AND content_hash = $1 AND (withdrawn_at IS NULL OR body ? 'was')
        ORDER BY withdrawn_at IS NULL DESC, CASE WHEN withdrawn_at IS NULL THEN -id ELSE id END LIMIT 1`,
      [contentHash],
    );
    return rows[0]?.place ?? null;
  }

  /** The report that has a text, or had it, at a place; held ones by their present text. */
  async findByText(
    client: PoolClient,
    contentHash: string,
    place: { codes: readonly string[]; year: number } | null,
  ): Promise<number | null> {
    const { rows } = await client.query<{ id: number }>(
      `SELECT p.id FROM reports p JOIN revisions v ON v.report_id = p.id
        WHERE v.content_hash = $1
          AND CASE WHEN $2::text[] IS NULL THEN p.state = 'held' AND v.id = p.current_revision_id
                   ELSE p.state <> 'held' AND p.region_code = ANY ($2) AND p.year = $3 END
        ORDER BY p.id LIMIT 1`,
      [contentHash, place?.codes ?? null, place?.year ?? null],
    );
    return rows[0]?.id ?? null;
  }

  /** Forgets what was read in a report for a year that it is not of; no verdict may rest on it any more. */
  async forgetReadings(client: PoolClient, id: number): Promise<void> {
    await client.query(
      'DELETE FROM extraction_runs x USING revisions v WHERE v.id = x.revision_id AND v.report_id = $1',
      [id],
    );
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
