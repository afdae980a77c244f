import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectPath } from '../config/paths';
import { explainConnectionError } from './connection-error';

/** Why the database was not migrated, in one line with the cure. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

const MIGRATIONS_DIRECTORY = projectPath('prisma', 'migrations');

// The lock that Prisma's own migrate takes, so that the two never run at once.
const MIGRATION_LOCK = 72_707_369;

// Prisma's own table, so that `prisma migrate status` and `migrate dev` agree with what was applied here.
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations of a folder (`NAME/migration.sql`), in the order of their names; none if the folder is not there. */
export function readMigrations(directory: string): Migration[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings a database up to date; two callers at once wait for each other.
 * @returns the names of the migrations that were applied now
 * @throws MigrationError when one was changed after it was applied, is missing here, or fails
 */
export async function migrate(databaseUrl: string, directory: string = MIGRATIONS_DIRECTORY): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: Error) => {
    throw explainConnectionError(databaseUrl, error);
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(MIGRATIONS_TABLE);
    const pending = findPending(readMigrations(directory), await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations that a database still lacks; throws MigrationError where what it has does not fit `migrations`. */
export function findPending(migrations: Migration[], applied: AppliedMigration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    const migration = known.get(name);
    if (!finishedAt)
      throw new MigrationError(
        `迁移 ${name} 此前中途失败：请修复数据库，再运行 npm run db:resolve -- --rolled-back ${name}。` +
          `Migration ${name} failed half-way earlier: mend the database, then run npm run db:resolve -- --rolled-back ${name}.`,
      );
    if (!migration)
      throw new MigrationError(
        `数据库已有迁移 ${name}，而 prisma/migrations 中没有：请更新代码，或换用其他数据库。` +
          `The database has migration ${name}, which prisma/migrations lacks: update the code, or use another database.`,
      );
    if (migration.checksum !== checksum)
      throw new MigrationError(
        `迁移 ${name} 在执行后被改动：请恢复其 migration.sql，把改动写成新的迁移。` +
          `Migration ${name} was changed after it was applied: restore its migration.sql and put the change into a new one.`,
      );
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

/** The names of the migrations that a database still lacks; throws where it was never migrated. */
export async function listPendingMigrations(client: pg.Client | pg.Pool): Promise<string[]> {
  return findPending(readMigrations(MIGRATIONS_DIRECTORY), await readApplied(client)).map(({ name }) => name);
}

async function readApplied(client: pg.Client | pg.Pool): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query(sql);
  } catch (error) {
    const message = (error as Error).message;
    await client.query('ROLLBACK');
    // The script ran as one transaction and left nothing, so it may simply run again once it is mended.
    await client.query('UPDATE _prisma_migrations SET logs = $2, rolled_back_at = now() WHERE id = $1', [id, message]);
    throw new MigrationError(`迁移失败，已回滚。Migration ${name} failed and was rolled back: ${message}`, {
      cause: error,
    });
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}
