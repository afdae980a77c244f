import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

const require = createRequire(import.meta.url);
const PASSWORD = 'chaos';

/** A PostgreSQL and a Redis of their own, at addresses that stay the same when they are started again. */
export class DisturbedServices {
  constructor() {
    this.directory = fs.mkdtempSync(path.join(os.tmpdir(), 'duixian-chaos-'));
    // PostgreSQL may have to run as another user.
    fs.chmodSync(this.directory, 0o711);
  }

  async start() {
    await Promise.all([this.startPostgres(), this.startRedis()]);
  }

  async stop() {
    await Promise.all([this.postgres?.stop(), this.redis?.stop()]);
    fs.rmSync(this.directory, { recursive: true, force: true });
  }

  async startPostgres() {
    const directory = path.join(this.directory, 'postgres');
    this.postgres = await startPostgres({ directory, password: PASSWORD, port: this.postgresPort });
    this.postgresPort = Number(new URL(this.postgres.url('postgres')).port);
  }

  async startRedis() {
    const directory = path.join(this.directory, 'redis');
    this.redis = await startRedis({ directory, password: PASSWORD, port: this.redisPort });
    this.redisPort = Number(new URL(this.redis.url).port);
  }

  async restartPostgres() {
    await this.postgres.stop();
    await this.startPostgres();
  }

  async restartRedis() {
    await this.redis.stop();
    await this.startRedis();
  }

  /** The settings under which a run works on a new database, and on a Redis database of its own. */
  async createDatabase(name, redisDatabase) {
    const { migrate } = require('../../dist/src/database/migrate.js');
    await query(this.postgres.url('postgres'), `CREATE DATABASE ${name}`);
    await migrate(this.postgres.url(name));
    return {
      ...process.env,
      DATABASE_URL: this.postgres.url(name),
      REDIS_URL: `${this.redis.url}/${redisDatabase}`,
      LOG_LEVEL: 'silent',
    };
  }
}

/** Asks a database. */
export async function query(url, statement, values = []) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}
