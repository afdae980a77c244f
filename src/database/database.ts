import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config';
import { explainConnectionError } from './connection-error';

/** A connection on which a transaction is open. */
export type Transaction = pg.PoolClient;

/** The one pool of connections that Prisma and set-based SQL share. */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: config.database.pool,
      connectionTimeoutMillis: 10_000,
      application_name: 'duixian',
    });
    // When the server ends a connection, the query at hand fails, or the next one gets a new connection. The events say
    // the same once more, and unheard they would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Stops the start when the database can't be used. */
  async onModuleInit(): Promise<void> {
    await this.query('SELECT 1').catch((error: Error) => {
      throw explainConnectionError(this.config.database.url, error);
    });
  }

  /** Runs one statement on any free connection. */
  query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<pg.QueryResult<Row>> {
    return this.pool.query<Row>(text, values);
  }

  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws.
   * Enqueue jobs after this has returned, never inside.
   */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((rollbackError: Error) => (broken = rollbackError));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Runs `work` over one state of the database, so that it sees what is published meanwhile either whole or not at all. */
  snapshot<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.transaction(async (transaction) => {
      await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return work(transaction);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
