import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { listPendingMigrations } from '../database/migrate';
import { JobQueue } from '../queue/job-queue';

export type Condition = 'ok' | 'error';

export interface Health {
  status: Condition;
  database: Condition;
  redis: Condition;
  migrations: Condition;
}

/** Says whether what the application stands on answers. */
@Injectable()
export class HealthService {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  async check(): Promise<Health> {
    const [database, redis, migrations] = await Promise.all([
      condition(async () => void (await this.database.query('SELECT 1'))),
      condition(() => this.queue.ping()),
      condition(() => this.checkMigrations()),
    ]);
    const status = [database, redis, migrations].every((each) => each === 'ok') ? 'ok' : 'error';
    return { status, database, redis, migrations };
  }

  private async checkMigrations(): Promise<void> {
    const pending = await listPendingMigrations(this.database.pool);
    if (pending.length > 0) throw new Error(`Not applied: ${pending.join(', ')}`);
  }
}

async function condition(check: () => Promise<void>): Promise<Condition> {
  return check().then(
    () => 'ok',
    () => 'error',
  );
}
