import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import type { JobName, JobPayloads } from '../queue/jobs.types';

/** The jobs that leave a mark on their row when they are given up. */
type Marked = 'ingest-report' | 'extract-report' | 'judge-region';

/** Takes back what giving a job up left on its row: while that stands, doing the job again does nothing. */
@Injectable()
export class GivenUpWorkService {
  constructor(private readonly database: Database) {}

  async reopen(name: JobName, payload: object): Promise<void> {
    if (name in REOPEN) await this[REOPEN[name as Marked]](payload as never);
  }

  private async reopenDocument({ documentId }: JobPayloads['ingest-report']): Promise<void> {
    await this.database.query(
      `UPDATE documents SET state = 'received', problem = NULL
        WHERE id = $1 AND state = 'refused' AND problem ->> 'code' = 'document.failed'`,
      [documentId],
    );
  }

  private async reopenRevision({ revisionId }: JobPayloads['extract-report']): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        `DELETE FROM extraction_runs WHERE revision_id = $1 AND ruleset_version = $2 AND state = 'failed'`,
        [revisionId, RULESET_VERSION],
      );
      await transaction.query(
        `UPDATE reports SET state = 'reading', failed_judgement_version = NULL,
                problems = (SELECT coalesce(jsonb_agg(problem), '[]') FROM jsonb_array_elements(problems) problem
                             WHERE problem ->> 'code' NOT IN ('report.extraction_failed', 'report.judging_failed'))
          WHERE current_revision_id = $1 AND (state = 'failed' OR failed_judgement_version IS NOT NULL)`,
        [revisionId],
      );
    });
  }

  private async reopenScorecard({ region, year }: JobPayloads['judge-region']): Promise<void> {
    await this.database.query(
      `UPDATE scorecards SET failed_judgement_version = NULL WHERE region_code = $1 AND year = $2`,
      [region, year],
    );
  }
}

const REOPEN = {
  'ingest-report': 'reopenDocument',
  'extract-report': 'reopenRevision',
  'judge-region': 'reopenScorecard',
} as const;
