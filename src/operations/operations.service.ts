import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { projectPath } from '../config/paths';
import { DigestService } from '../digests/digest.service';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { type FailedJob, JobQueue } from '../queue/job-queue';
import type { JobName } from '../queue/jobs.types';
import { WorkerHeartbeat } from '../queue/worker-heartbeat';
import { SourcesQueries } from '../reports/sources/sources.queries';
import { GivenUpWorkService } from '../tracking/given-up-work.service';
import { MaintenanceService } from '../tracking/maintenance.service';
import { explainFailure } from './explain-failure';
import { OperationsQueries } from './operations.queries';
import type { Operations } from './operations.schema';

const MAX_JOBS_EACH = 20;
// As many as are kept of each name.
const MAX_RETRIED_EACH = 1_000;
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
    private readonly givenUp: GivenUpWorkService,
    private readonly digests: DigestService,
  ) {}

  async find(): Promise<Operations> {
    const [schedules, queues, active, failed, lastBeat, alive, sources, troubles, throughput, runs, digest] =
      await Promise.all([
        this.queue.listSchedules(),
        this.queue.countAll(),
        this.queue.findActive(MAX_JOBS_EACH),
        this.queue.findFailed(MAX_JOBS_EACH),
        this.heartbeat.findLast(),
        this.heartbeat.findAlive(),
        this.queries.findSources(),
        this.sources.list({ state: 'trouble', limit: MAX_TROUBLES }),
        this.queries.findThroughput(),
        Promise.all([this.maintenance.find('reextract'), this.maintenance.find('recompute')]),
        this.digests.findLast(),
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
      activeJobs: active.map(({ startedAt, payload, ...job }) => ({
        ...job,
        payload: { ...payload },
        startedAt: startedAt.toISOString(),
      })),
      failedJobs: failed.map(({ failedAt, payload, ...job }) => ({
        ...job,
        payload: { ...payload },
        explanation: explainFailure(job.reason),
        failedAt: failedAt.toISOString(),
      })),
      sources: { ...sources, troubles: troubles.items },
      throughput,
      maintenance: runs.filter((run) => run !== null),
      digest,
    };
  }

  /**
   * Has a job that was given up tried again, or forgotten.
   * @throws NotFoundError where there is none
   */
  async settle(name: JobName, id: string, how: 'retry' | 'discard'): Promise<void> {
    const job = await this.queue.findFailedJob(name, id);
    if (!job || !(await this.settleFailed(job, how)))
      throw new NotFoundError('job.not_found', {
        zh: `${name} 中没有编号为 ${id} 的失败任务；它可能已经重试成功。`,
        en: `There is no failed job ${id} of ${name}; it may have been tried again meanwhile.`,
      });
  }

  /**
   * Has all jobs that were given up tried again.
   * @returns how many
   */
  async retryAll(): Promise<number> {
    const jobs = await this.queue.findFailed(MAX_RETRIED_EACH);
    let count = 0;
    for (const job of jobs) if (await this.settleFailed(job, 'retry')) count += 1;
    return count;
  }

  private async settleFailed({ name, id, payload }: FailedJob, how: 'retry' | 'discard'): Promise<boolean> {
    if (how === 'retry') await this.givenUp.reopen(name, payload);
    return this.queue.settleFailed(name, id, how);
  }
}
