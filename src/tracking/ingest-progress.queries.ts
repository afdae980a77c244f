import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { IngestedDocument } from './ingested-document.schema';

/** How far a number of documents is. */
export interface IngestProgress {
  /** Documents whose reports are all read, or that are refused. */
  finished: number;
  /** Scorecards, of any region, whose verdicts are out of date. */
  outdatedScorecards: number;
}

/** What those who hand documents in want to know of them. */
@Injectable()
export class IngestProgressQueries {
  constructor(private readonly database: Database) {}

  async measure(documentIds: number[]): Promise<IngestProgress> {
    const { rows } = await this.database.query<IngestProgress>(
      `SELECT (SELECT count(*)::int FROM documents d
                WHERE d.id = ANY ($1) AND d.state <> 'received' AND NOT EXISTS (
                      SELECT FROM revisions v JOIN reports p ON p.current_revision_id = v.id
                       WHERE v.document_id = d.id AND p.state = 'reading')) AS finished,
              (SELECT count(*)::int FROM scorecards WHERE stale_since IS NOT NULL) AS "outdatedScorecards"`,
      [documentIds],
    );
    return rows[0]!;
  }

  /** In the order of their names; a document that repeats the text of another one has no reports of its own. */
  async describe(documentIds: number[]): Promise<IngestedDocument[]> {
    const { rows } = await this.database.query<IngestedDocument>(
      `SELECT d.id, d.name, d.state, d.problem, coalesce(reports.found, '[]') AS reports
         FROM documents d
         LEFT JOIN LATERAL (
           SELECT json_agg(json_build_object('id', p.id, 'title', p.title, 'state', p.state, 'problems', p.problems,
                    'current', p.current_revision_id = v.id, 'shownFrom', shown.name, 'claims', coalesce(x.claim_count, 0)) ORDER BY v.part) AS found
             FROM revisions v
             JOIN reports p ON p.id = v.report_id
             JOIN revisions current ON current.id = p.current_revision_id
             JOIN documents shown ON shown.id = current.document_id
             LEFT JOIN extraction_runs x ON x.id = p.published_run_id AND x.revision_id = v.id
            WHERE v.document_id = d.id) reports ON true
        WHERE d.id = ANY ($1)
        ORDER BY d.name`,
      [documentIds],
    );
    return rows;
  }
}
