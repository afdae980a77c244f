import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Status } from './status.schema';

/** How much is here. */
@Injectable()
export class StatusQueries {
  constructor(private readonly database: Database) {}

  async find(): Promise<Status> {
    const { rows } = await this.database.query<Status>(
      `SELECT (SELECT count(*)::int FROM reports) AS reports,
              (SELECT coalesce(sum(x.claim_count), 0)::int
                 FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id) AS claims,
              (SELECT count(*)::int FROM verdicts) AS verdicts,
              (SELECT json_build_object(
                  'waiting', count(*) FILTER (WHERE state = 'received'),
                  'read', count(*) FILTER (WHERE state = 'read'),
                  'refused', count(*) FILTER (WHERE state = 'refused')) FROM documents) AS documents`,
    );
    return rows[0]!;
  }
}
