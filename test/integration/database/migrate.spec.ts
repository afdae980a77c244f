import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { listPendingMigrations, migrate, MigrationError } from '../../../src/database/migrate';

describe('migrate', () => {
  let folder: string;
  let url: string;
  let client: pg.Client;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-migrations-'));
    client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query('DROP DATABASE IF EXISTS migrate_test');
    await client.query('CREATE DATABASE migrate_test');
    await client.end();
    url = Object.assign(new URL(process.env.DATABASE_URL!), { pathname: 'migrate_test' }).href;
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  };
  const tables = async () => {
    const { rows } = await client.query<{ tablename: string }>(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    return rows.map(({ tablename }) => tablename);
  };

  it('applies each migration once, in order, and later ones later', async () => {
    write('2_second', 'ALTER TABLE first RENAME TO second');
    write('1_first', 'CREATE TABLE first ()');
    expect(await migrate(url, folder)).toEqual(['1_first', '2_second']);
    expect(await migrate(url, folder)).toEqual([]);
    write('3_third', 'CREATE TABLE third ()');
    expect(await migrate(url, folder)).toEqual(['3_third']);
    expect(await tables()).toEqual(['second', 'third']);
  });

  it('does nothing where there are no migrations yet', async () => {
    expect(await migrate(url, join(folder, 'none'))).toEqual([]);
  });

  it('applies each once when two processes start together', async () => {
    write('1_first', 'CREATE TABLE first ()');
    const both = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(both.flat()).toEqual(['1_first']);
  });

  it('leaves nothing of a migration that fails, and applies it once it is mended', async () => {
    write('1_first', 'CREATE TABLE first (); SELECT 1 / 0');
    await expect(migrate(url, folder)).rejects.toThrow(/1_first[^\n]*division by zero/);
    expect(await tables()).toEqual([]);
    write('1_first', 'CREATE TABLE first ()');
    expect(await migrate(url, folder)).toEqual(['1_first']);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    write('1_first', 'CREATE TABLE first ()');
    await migrate(url, folder);
    write('1_first', 'CREATE TABLE first (id int)');
    await expect(migrate(url, folder)).rejects.toThrow(MigrationError);
    await expect(migrate(url, folder)).rejects.toThrow(/1_first was changed/);
  });

  it('refuses a database of a newer version', async () => {
    write('1_first', 'CREATE TABLE first ()');
    await migrate(url, folder);
    rmSync(join(folder, '1_first'), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow(/1_first, which prisma\/migrations lacks/);
  });

  it('says in one line why a database can not be reached', async () => {
    const closed = 'postgresql://duixian:secret@127.0.0.1:1/duixian';
    const error = await migrate(closed, folder).catch((reason: Error) => reason);
    expect(error).toHaveProperty('message', expect.stringMatching(/^PostgreSQL 127\.0\.0\.1:1\/duixian: [^\n]+$/));
    expect(error).toHaveProperty('message', expect.not.stringContaining('secret'));
  });

  it("finds nothing pending in the project's own database", async () => {
    const own = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await own.connect();
    await expect(listPendingMigrations(own).finally(() => own.end())).resolves.toEqual([]);
  });
});
