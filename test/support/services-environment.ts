import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { TestEnvironment } from 'jest-environment-node';
import pg from 'pg';
import { POSTGRES_URL, REDIS_URL, TEMPLATE, TEST_DATABASES } from './test-services';

/** Gives a test file a fresh copy of the migrated database and an empty Redis database, as the application's settings. */
export default class ServicesEnvironment extends TestEnvironment {
  private readonly database = `test_${randomUUID().replaceAll('-', '')}`;
  private redisUrl = '';

  override async setup(): Promise<void> {
    await super.setup();
    await this.administer(`CREATE DATABASE ${this.database} TEMPLATE ${TEMPLATE}`);
    const databaseUrl = new URL(process.env[POSTGRES_URL]!);
    databaseUrl.pathname = this.database;
    this.redisUrl = `${process.env[REDIS_URL]}/${await this.takeRedisDatabase()}`;
    Object.assign(this.global.process.env, {
      DATABASE_URL: databaseUrl.href,
      REDIS_URL: this.redisUrl,
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
  }

  override async teardown(): Promise<void> {
    await this.administer(`DROP DATABASE ${this.database} WITH (FORCE)`);
    const redis = new Redis(this.redisUrl);
    await redis.flushdb();
    redis.disconnect();
    await super.teardown();
  }

  private async administer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: process.env[POSTGRES_URL] });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  private async takeRedisDatabase(): Promise<number> {
    const redis = new Redis(process.env[REDIS_URL]!);
    const count = await redis.incr('databases');
    redis.disconnect();
    return 1 + (count % TEST_DATABASES);
  }
}
