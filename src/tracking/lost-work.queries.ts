import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { JUDGEMENT_VERSION } from '../judgement/parameters';
import type { ScorecardKey } from './scorecards.repository';

/** Rows whose work is not done. Their jobs may be waiting or under way, or may have been lost. */
export interface OutstandingWork {
  documentIds: number[];
  revisionIds: number[];
  scorecards: ScorecardKey[];
}

// So many of each kind at once; what lies beyond is found by the next sweep.
const LIMIT = 5_000;

/** Finds what is still to be done, from the rows alone. */
@Injectable()
export class LostWorkQueries {
  constructor(private readonly database: Database) {}

  /** Verdicts that older rules gave are outstanding too, and what older rules could not judge. */
  async find(): Promise<OutstandingWork> {
    const [documents, revisions, scorecards] = await Promise.all([
      this.database.query<{ id: number }>(
        `SELECT id FROM documents WHERE state = 'received' ORDER BY received_at LIMIT ${LIMIT}`,
      ),
      this.database.query<{ id: number }>(
        `SELECT p.current_revision_id AS id
           FROM reports p
          WHERE p.state = 'reading' OR (p.failed_judgement_version IS NOT NULL AND (
                p.failed_judgement_version <> $1 OR NOT EXISTS (
                SELECT FROM extraction_runs x WHERE x.revision_id = p.current_revision_id AND x.ruleset_version = $2)))
          ORDER BY p.id LIMIT ${LIMIT}`,
        [JUDGEMENT_VERSION, RULESET_VERSION],
      ),
      this.database.query<ScorecardKey>(
        `SELECT region_code AS region, year FROM scorecards
          WHERE (stale_since IS NOT NULL OR judgement_version <> $1) AND failed_judgement_version IS DISTINCT FROM $1
          ORDER BY stale_since NULLS LAST, region_code, year LIMIT ${LIMIT}`,
        [JUDGEMENT_VERSION],
      ),
    ]);
    return {
      documentIds: documents.rows.map(({ id }) => id),
      revisionIds: revisions.rows.map(({ id }) => id),
      scorecards: scorecards.rows,
    };
  }
}
