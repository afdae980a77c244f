import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import { Database } from '../database/database';
import type { Row, Table } from './table';

/** What a table is narrowed by. */
export interface TableFilter {
  /** Codes of regions; null for all. */
  regions: readonly string[] | null;
  fromYear?: number | undefined;
  toYear?: number | undefined;
}

export const EVERYTHING: TableFilter = { regions: null };

/** Reads a table of the one state of the database that its snapshot shows, batch by batch. */
export type ReadTable = (table: Table, filter?: TableFilter) => AsyncGenerator<Row[]>;

const BATCH = 1_000;

/** Rows of tables, in memory that does not grow with their number. */
@Injectable()
export class TableRowsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Gives `work` the means to read tables of one state of the database.
   * @param signal ends a query that is under way, so that nobody's download keeps no connection busy
   */
  read<Result>(work: (read: ReadTable) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return this.database.snapshot(async (transaction) => {
      const { rows } = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      let cancelled: Promise<void> | undefined;
      const cancel = (): void => {
        cancelled = this.cancel(rows[0]!.pid);
      };
      // Who is left behind half-way may come once more, when the connection has gone to someone else.
      let over = false;
      signal?.addEventListener('abort', cancel);
      try {
        signal?.throwIfAborted();
        return await work((table, filter = EVERYTHING) => rowsOf(transaction, table, filter, () => over));
      } finally {
        over = true;
        signal?.removeEventListener('abort', cancel);
        // Else it could meet the query of the connection's next user.
        await cancelled;
      }
    });
  }

  /** How many rows a table has. */
  async count(table: Table): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(countRows(table));
    return rows[0]!.count;
  }

  private async cancel(pid: number): Promise<void> {
    await this.database.query('SELECT pg_cancel_backend($1)', [pid]).catch(() => undefined);
  }
}

async function* rowsOf(
  transaction: Transaction,
  table: Table,
  filter: TableFilter,
  isOver: () => boolean,
): AsyncGenerator<Row[]> {
  if (isOver()) return;
  const { regions, fromYear = null, toYear = null } = filter;
  const cursor = `${table.name}_rows`;
  await transaction.query(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR ${selectRows(table)}`,
    table.place ? [regions, fromYear, toYear] : [],
  );
  for (let batch = BATCH; batch === BATCH && !isOver();) {
    const { rows } = await transaction.query<Row>(`FETCH ${BATCH} FROM ${cursor}`);
    batch = rows.length;
    if (batch > 0) yield rows;
  }
}

const selectRows = ({ columns, from, order, distinct, place }: Table): string => `
  SELECT ${distinct ? `DISTINCT ON (${distinct})` : ''} ${columns.map(({ name, sql }) => `${sql} AS "${name}"`).join(', ')}
    FROM ${from}
    ${
      place
        ? `AND ($1::text[] IS NULL OR ${place.region} = ANY ($1))
           AND ($2::int IS NULL OR ${place.year} >= $2) AND ($3::int IS NULL OR ${place.year} <= $3)`
        : ''
    }
   ORDER BY ${order}`;

const countRows = ({ from, distinct }: Table): string =>
  distinct
    ? `SELECT count(*)::int AS count FROM (SELECT DISTINCT ${distinct} FROM ${from}) AS counted`
    : `SELECT count(*)::int AS count FROM ${from}`;
