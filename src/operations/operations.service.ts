import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { projectPath } from '../config/paths';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { JobQueue } from '../queue/job-queue';
import type { JobName } from '../queue/jobs.types';
import { WorkerHeartbeat } from '../queue/worker-heartbeat';
import { SourcesQueries } from '../reports/sources/sources.queries';
import { MaintenanceService } from '../tracking/maintenance.service';
import { OperationsQueries } from './operations.queries';
import type { Operations } from './operations.schema';

const MAX_FAILED_EACH = 20;
const MAX_TROUBLES = 20;

const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };

/** What operators see and do. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly queries: OperationsQueries,
    private readonly queue: JobQueue,
    private readonly heartbeat: WorkerHeartbeat,
    private readonly sources: SourcesQueries,
    private readonly maintenance: MaintenanceService,
  ) {}

  async find(): Promise<Operations> {
    const [schedules, queues, failed, lastBeat, alive, sources, troubles, throughput, runs] = await Promise.all([
      this.queue.listSchedules(),
      this.queue.countAll(),
      this.queue.findFailed(MAX_FAILED_EACH),
      this.heartbeat.findLast(),
      this.heartbeat.isAlive(),
      this.queries.findSources(),
      this.sources.list({ state: 'trouble', limit: MAX_TROUBLES }),
      this.queries.findThroughput(),
      Promise.all([this.maintenance.find('reextract'), this.maintenance.find('recompute')]),
    ]);
    return {
      versions: {
        application: version,
        node: process.versions.node,
        rules: RULESET_VERSION,
        judgement: this.maintenance.judgementVersion,
      },
      workers: { lastHeartbeatAt: lastBeat?.toISOString() ?? null, alive },
      schedules: schedules.map(({ nextAt, ...schedule }) => ({ ...schedule, nextAt: nextAt?.toISOString() ?? null })),
      queues,
      failedJobs: failed.map(({ failedAt, payload, ...job }) => ({
        ...job,
        payload: { ...payload },
        failedAt: failedAt.toISOString(),
      })),
      sources: { ...sources, troubles: troubles.items },
      throughput,
      maintenance: runs.filter((run) => run !== null),
    };
  }

  /**
   * Has a job that was given up tried again, or forgotten.
   * @throws NotFoundError where there is none
   */
  async settle(name: JobName, id: string, how: 'retry' | 'discard'): Promise<void> {
    if (await this.queue.settleFailed(name, id, how)) return;
    throw new NotFoundError('job.not_found', {
      zh: `${name} 中没有编号为 ${id} 的失败任务；它可能已经重试成功。`,
      en: `There is no failed job ${id} of ${name}; it may have been tried again meanwhile.`,
    });
  }
}
