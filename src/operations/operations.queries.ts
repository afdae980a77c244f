import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Operations } from './operations.schema';

export interface Totals {
  reports: { state: string; count: number }[];
  verdicts: { verdict: string; count: number }[];
  looks: { outcome: string; count: number }[];
  oldestWaitingSeconds: number;
}

/** What the rows tell of the running of things. */
@Injectable()
export class OperationsQueries {
  constructor(private readonly database: Database) {}

  async findSources(): Promise<{ total: number; due: number; inTrouble: number }> {
    const { rows } = await this.database.query<{ total: number; due: number; inTrouble: number }>(
      `SELECT count(*)::int AS total, count(*) FILTER (WHERE next_look_at <= now())::int AS due,
              count(*) FILTER (WHERE enabled AND failures > 0)::int AS "inTrouble" FROM sources`,
    );
    return rows[0]!;
  }

  /** How much was done in each of the last 24 hours, the present one last. */
  async findThroughput(): Promise<Operations['throughput']> {
    const { rows } = await this.database.query<Operations['throughput'][number]>(
      `SELECT to_char(hours.hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS hour,
              ${countIn('source_looks', 'at')} AS looks, ${countIn('documents', 'read_at')} AS documents,
              ${countIn('extraction_runs', 'finished_at')} AS runs, ${countIn('verdict_changes', 'at')} AS changes
         FROM generate_series(date_trunc('hour', now()) - interval '23 hours', date_trunc('hour', now()), '1 hour')
              AS hours (hour)
        ORDER BY hours.hour`,
    );
    return rows;
  }

  async findTotals(): Promise<Totals> {
    const [reports, verdicts, looks, oldest] = await Promise.all([
      this.database.query<Totals['reports'][number]>(
        'SELECT state, count(*)::int AS count FROM reports GROUP BY state',
      ),
      this.database.query<Totals['verdicts'][number]>(
        'SELECT verdict, count(*)::int AS count FROM verdicts GROUP BY verdict',
      ),
      this.database.query<Totals['looks'][number]>(
        'SELECT outcome, count(*)::int AS count FROM source_looks GROUP BY outcome',
      ),
      this.database.query<{ seconds: number }>(
        `SELECT coalesce(extract(epoch FROM now() - min(last_received_at)), 0)::float AS seconds
           FROM documents WHERE state = 'received'`,
      ),
    ]);
    return {
      reports: reports.rows,
      verdicts: verdicts.rows,
      looks: looks.rows,
      oldestWaitingSeconds: oldest.rows[0]!.seconds,
    };
  }
}

const countIn = (table: string, column: string) => `
  (SELECT count(*)::int FROM ${table} WHERE ${column} >= hours.hour AND ${column} < hours.hour + interval '1 hour')`;
