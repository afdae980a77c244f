import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { instantSql } from '../database/instant-sql';
import type { DigestRun, DigestsView } from './digest.schema';

/** A run that is to be made, or is being made. */
export interface OpenRun {
  id: number;
  windowEnd: Date;
}

const RUNS_SHOWN = 30;

/** Runs of digests. */
@Injectable()
export class DigestRunsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Opens the run of a window that has ended, where someone waits for it; once, whoever asks. Its window begins where
   * the digests of those it is for begin, a week before at the latest.
   */
  async open(weekday: number, windowEnd: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO digest_runs (window_start, window_end)
       SELECT least(min(covered_until), $2::timestamptz - interval '7 days'), $2
         FROM subscribers WHERE state = 'active' AND weekday = $1 AND covered_until < $2
       HAVING count(*) > 0
       ON CONFLICT (window_end) DO NOTHING`,
      [weekday, windowEnd],
    );
  }

  /** Runs whose mails are not all written, the oldest first; without those that are paused. */
  async findUnmade(): Promise<OpenRun[]> {
    const { rows } = await this.database.query<OpenRun>(
      `SELECT id, window_end AS "windowEnd" FROM digest_runs
        WHERE state IN ('waiting', 'making') AND paused_at IS NULL ORDER BY window_end`,
    );
    return rows;
  }

  async begin(id: number): Promise<void> {
    await this.database.query(`UPDATE digest_runs SET state = 'making' WHERE id = $1 AND state = 'waiting'`, [id]);
  }

  /** Locks a run against being paused or ended until the transaction ends; false where it is no longer being made. */
  async holdMaking(transaction: Transaction, id: number): Promise<boolean> {
    const { rowCount } = await transaction.query(
      `SELECT FROM digest_runs WHERE id = $1 AND state = 'making' AND paused_at IS NULL FOR SHARE`,
      [id],
    );
    return rowCount === 1;
  }

  async endMaking(id: number): Promise<void> {
    await this.database.query(
      `UPDATE digest_runs SET state = 'sending' WHERE id = $1 AND state = 'making' AND paused_at IS NULL`,
      [id],
    );
  }

  /** Ends the runs whose mails are all sent, or will not be. */
  async finish(): Promise<void> {
    await this.database.query(
      `UPDATE digest_runs r SET state = 'done', finished_at = now()
        WHERE state = 'sending' AND NOT EXISTS (SELECT FROM mails m WHERE m.run_id = r.id AND m.state = 'waiting')`,
    );
  }

  /** @returns whether the run was there, not done, and not so already */
  async pause(id: number, paused: boolean): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `UPDATE digest_runs SET paused_at = CASE WHEN $2 THEN now() END
        WHERE id = $1 AND state <> 'done' AND (paused_at IS NULL) = $2`,
      [id, paused],
    );
    return rowCount === 1;
  }

  /** The last runs, the newest first. */
  async list(limit = RUNS_SHOWN): Promise<DigestRun[]> {
    const { rows } = await this.database.query<DigestRun>(LIST, [limit]);
    return rows;
  }

  async countSubscribers(): Promise<DigestsView['subscribers']> {
    const { rows } = await this.database.query<DigestsView['subscribers']>(
      `SELECT count(*) FILTER (WHERE state = 'active')::int AS active, count(*) FILTER (WHERE state = 'pending')::int AS pending,
              count(*) FILTER (WHERE state = 'left')::int AS left, count(*) FILTER (WHERE state = 'bounced')::int AS bounced
         FROM subscribers`,
    );
    return rows[0]!;
  }

  /** Mails that were not taken in the last thirty days, and the answers most given. */
  async findBounces(): Promise<DigestsView['bounces']> {
    const { rows } = await this.database.query<DigestsView['bounces']>(
      `WITH recent AS (SELECT kind, answer FROM bounces WHERE at > now() - interval '30 days')
       SELECT (SELECT count(*)::int FROM recent WHERE kind = 'hard') AS hard,
              (SELECT count(*)::int FROM recent WHERE kind = 'soft') AS soft,
              (SELECT coalesce(json_agg(json_build_object('kind', kind, 'answer', answer, 'count', count)), '[]')
                 FROM (SELECT kind, answer, count(*)::int AS count FROM recent
                        GROUP BY kind, answer ORDER BY count(*) DESC, answer LIMIT 5) most) AS answers`,
    );
    return rows[0]!;
  }
}

const LIST = `
  SELECT r.id, ${instantSql('r.window_start')} AS "windowStart", ${instantSql('r.window_end')} AS "windowEnd", r.state,
         r.paused_at IS NOT NULL AS paused, ${instantSql('r.created_at')} AS "createdAt", ${instantSql('r.finished_at')} AS "finishedAt",
         json_build_object(
           'none', count(*) FILTER (WHERE m.state = 'none'), 'waiting', count(*) FILTER (WHERE m.state = 'waiting'),
           'sent', count(*) FILTER (WHERE m.state = 'sent'), 'failed', count(*) FILTER (WHERE m.state = 'failed'),
           'withdrawn', count(*) FILTER (WHERE m.state = 'withdrawn')) AS mails,
         max(m.last_error) FILTER (WHERE m.state = 'waiting') AS "lastError"
    FROM digest_runs r LEFT JOIN mails m ON m.run_id = r.id
   GROUP BY r.id ORDER BY r.window_end DESC LIMIT $1`;
