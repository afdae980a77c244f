import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { instantSql } from '../database/instant-sql';
import type { MaintenanceKind, MaintenanceRun } from './maintenance.schema';
import type { ScorecardKey } from './scorecards.repository';

/** One piece of a run: what is to be done next, and where the run stands before it. */
export interface Piece<Work> {
  work: Work;
  /** How many of the run's total it is. */
  size: number;
  before: string;
  after: string;
}

/** Work over the whole stock: at most one run of a kind is open, and its cursor tells how far it is. */
@Injectable()
export class MaintenanceRepository {
  constructor(private readonly database: Database) {}

  /** How many current revisions the rules of this version have not read, or not published. */
  async countUnread(rulesetVersion: string): Promise<number> {
    return this.count(`SELECT count(*)::int AS count FROM reports p WHERE ${UNREAD}`, [rulesetVersion]);
  }

  async countScorecards(): Promise<number> {
    return this.count('SELECT count(*)::int AS count FROM scorecards', []);
  }

  /** Opens a run; where one of its kind is open already, that stays the one. */
  async open(kind: MaintenanceKind, version: string, total: number): Promise<void> {
    await this.database.query(
      `INSERT INTO maintenance_runs (kind, version, total) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [kind, version, total],
    );
  }

  /** The last run of a kind; null before the first. */
  async findLast(kind: MaintenanceKind): Promise<MaintenanceRun | null> {
    const { rows } = await this.database.query<MaintenanceRun>(
      `SELECT id, kind, version, state, total, done, ${instantSql('started_at')} AS "startedAt",
              ${instantSql('finished_at')} AS "finishedAt"
         FROM maintenance_runs WHERE kind = $1 ORDER BY id DESC LIMIT 1`,
      [kind],
    );
    return rows[0] ?? null;
  }

  /** @returns whether the last run of the kind was in the state `from` */
  async changeState(kind: MaintenanceKind, from: 'running' | 'paused', to: 'running' | 'paused'): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'UPDATE maintenance_runs SET state = $3 WHERE kind = $1 AND state = $2',
      [kind, from, to],
    );
    return rowCount === 1;
  }

  /** The next revision of a run to be read; null when it is paused, or nothing is left. */
  async nextRevision(runId: number): Promise<Piece<number> | null> {
    const { rows } = await this.database.query<Piece<number>>(
      `SELECT p.current_revision_id AS work, 1 AS size, r.cursor AS before, p.id::text AS after
         FROM maintenance_runs r
         JOIN LATERAL (SELECT p.id, p.current_revision_id FROM reports p
                        WHERE p.id > coalesce(nullif(r.cursor, ''), '0')::int AND ${UNREAD.replace('$1', 'r.version')}
                        ORDER BY p.id LIMIT 1) p ON true
        WHERE r.id = $1 AND r.state = 'running'`,
      [runId],
    );
    return rows[0] ?? null;
  }

  /** The next scorecards of a run to be judged, so many at most; null when it is paused, or nothing is left. */
  async nextScorecards(runId: number, limit: number): Promise<Piece<ScorecardKey[]> | null> {
    const { rows } = await this.database.query<ScorecardKey & { before: string }>(
      `SELECT s.region_code AS region, s.year, r.cursor AS before
         FROM maintenance_runs r
         JOIN LATERAL (SELECT region_code, year FROM scorecards
                        WHERE (region_code, year) >
                              (split_part(r.cursor, '/', 1), coalesce(nullif(split_part(r.cursor, '/', 2), ''), '0')::int)
                        ORDER BY region_code, year LIMIT $2) s ON true
        WHERE r.id = $1 AND r.state = 'running'
        ORDER BY s.region_code, s.year`,
      [runId, limit],
    );
    const last = rows.at(-1);
    if (!last) return null;
    const work = rows.map(({ region, year }) => ({ region, year }));
    return { work, size: work.length, before: last.before, after: `${last.region}/${last.year}` };
  }

  /** Notes that a piece is done; once, also when two workers did it. */
  async advance(runId: number, { size, before, after }: Piece<unknown>): Promise<void> {
    await this.database.query(
      'UPDATE maintenance_runs SET done = done + $4, cursor = $3 WHERE id = $1 AND cursor = $2',
      [runId, before, after, size],
    );
  }

  /** Ends a run that has nothing left; one that is paused stays so. */
  async finish(runId: number): Promise<void> {
    await this.database.query(
      `UPDATE maintenance_runs SET state = 'done', finished_at = now() WHERE id = $1 AND state = 'running'`,
      [runId],
    );
  }

  private async count(statement: string, values: unknown[]): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(statement, values);
    return rows[0]!.count;
  }
}

// Read means that readers see it, or that these rules failed on it; what could not be judged is left to the sweep.
const UNREAD = `p.state <> 'held' AND p.failed_judgement_version IS NULL AND NOT EXISTS (
  SELECT FROM extraction_runs x
   WHERE x.revision_id = p.current_revision_id AND x.ruleset_version = $1
     AND (x.state = 'failed' OR x.id = p.published_run_id))`;
