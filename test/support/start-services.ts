import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/services/postgres.mjs';
import { startRedis } from '../../scripts/services/redis.mjs';
import { migrate } from '../../src/database/migrate';
import { POSTGRES_URL, REDIS_URL, TEMPLATE, TEST_DATABASES, type TestServices } from './test-services';

const PASSWORD = 'test';

/** Starts PostgreSQL and Redis for the whole run and migrates the database that every test file gets a copy of. */
export default async function startServices(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'duixian-test-'));
  // PostgreSQL may have to run as another user than who runs the tests.
  chmodSync(directory, 0o711);
  const [postgres, redis] = await Promise.all([
    startPostgres({ directory: join(directory, 'postgres'), password: PASSWORD, durable: false }),
    startRedis({
      directory: join(directory, 'redis'),
      password: PASSWORD,
      durable: false,
      databases: TEST_DATABASES + 1,
    }),
  ]);

  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(postgres.url(TEMPLATE));

  process.env[POSTGRES_URL] = postgres.url('postgres');
  process.env[REDIS_URL] = redis.url;
  (globalThis as { testServices?: TestServices }).testServices = { directory, postgres, redis };
}
