import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { listPendingMigrations } from '../database/migrate';
import { JobQueue } from '../queue/job-queue';
import { WorkerHeartbeat } from '../queue/worker-heartbeat';

export type Condition = 'ok' | 'error';

export interface Health {
  status: Condition;
  database: Condition;
  redis: Condition;
  migrations: Condition;
}

/** What must be so for work to go on. */
export interface Readiness extends Health {
  worker: Condition;
}

/** Says whether what the application stands on answers. */
@Injectable()
export class HealthService {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly heartbeat: WorkerHeartbeat,
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

  /** As `check`, and whether a worker gives signs of life. */
  async checkReadiness(): Promise<Readiness> {
    const health = await this.check();
    const worker = await condition(() => this.checkWorker());
    return { ...health, worker, status: worker === 'ok' ? health.status : 'error' };
  }

  private async checkWorker(): Promise<void> {
    if (!(await this.heartbeat.isAlive())) throw new Error('No worker gives a sign of life.');
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
