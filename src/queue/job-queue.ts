import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Job, type JobsOptions, Queue, type RepeatOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG, type Config } from '../config/config';
import { JOB_NAMES, type JobName, type JobPayloads } from './jobs.types';
import { connectRedis } from './redis.connection';

const DAY_IN_SECONDS = 86_400;

const DEFAULTS: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: { age: 30 * DAY_IN_SECONDS, count: 1_000 },
};

/** How many jobs of a name are in which state. */
export interface QueueCounts {
  name: JobName;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  workers: number;
}

/** A job that was given up. */
export interface FailedJob {
  name: JobName;
  id: string;
  payload: object;
  reason: string;
  attempts: number;
  failedAt: Date;
}

/** A job that runs now. */
export interface ActiveJob {
  name: JobName;
  id: string;
  payload: object;
  /** Which try of it this is, from 1. */
  attempt: number;
  startedAt: Date;
  /** The worker that holds it, by host and process; null where it is not told. */
  worker: string | null;
}

/** Has a job without a payload handed in by the clock. */
export interface JobSchedule {
  id: string;
  job: JobName;
  rhythm: RepeatOptions;
}

/**
 * Where features hand in work. Call after the transaction that the work rests on has committed.
 *
 * A job is known by its name and payload. Handed in again while it waits, it is one job; while it runs, it runs once
 * more afterwards, since it may have read its rows before they changed; after it has ended, it is a new job.
 */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private redis!: Redis;
  private readonly queues = new Map<JobName, Queue>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    this.redis = await connectRedis(this.config.redis.url, 'producer');
    for (const name of JOB_NAMES) {
      const queue = new Queue(name, {
        connection: this.redis,
        prefix: this.config.redis.prefix,
        defaultJobOptions: DEFAULTS,
      });
      // Commands report their own failures; unheard, this event would end the process.
      queue.on('error', () => undefined);
      this.queues.set(name, queue);
    }
  }

  /** Hands in one job; fails at once when Redis is away. */
  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    await this.queue(name).add(name, payload, deduplicate(payload));
  }

  /** Hands in many jobs of one name in one round trip. */
  async enqueueAll<Name extends JobName>(name: Name, payloads: JobPayloads[Name][]): Promise<void> {
    await this.queue(name).addBulk(payloads.map((data) => ({ name, data, opts: deduplicate(data) })));
  }

  /** Makes these the schedules by which the clock hands in jobs: changed ones are replaced, others vanish. */
  async synchronizeSchedules(schedules: readonly JobSchedule[]): Promise<void> {
    for (const name of JOB_NAMES) {
      const queue = this.queue(name);
      const wanted = schedules.filter((schedule) => schedule.job === name);
      for (const { key } of await queue.getJobSchedulers())
        if (!wanted.some(({ id }) => id === key)) await queue.removeJobScheduler(key);
      for (const { id, rhythm } of wanted) await queue.upsertJobScheduler(id, rhythm, { name, data: {} });
    }
  }

  /** The schedules that are in force, with the time at which each hands in its job next. */
  async listSchedules(): Promise<{ id: string; job: JobName; nextAt: Date | null }[]> {
    const found = await Promise.all(
      [...this.queues].map(async ([job, queue]) =>
        (await queue.getJobSchedulers()).map(({ key, next }) => ({
          id: key,
          job,
          nextAt: next === undefined ? null : new Date(next),
        })),
      ),
    );
    return found.flat();
  }

  /** How many jobs of a name wait, run or will be tried again. */
  async countOpen(name: JobName): Promise<number> {
    return this.queue(name).getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
  }

  /** How many processes work on jobs of a name now. */
  async countWorkers(name: JobName): Promise<number> {
    return this.queue(name).getWorkersCount();
  }

  /** All queues with their jobs, counted. */
  async countAll(): Promise<QueueCounts[]> {
    return Promise.all(
      [...this.queues].map(async ([name, queue]) => {
        const {
          waiting = 0,
          active = 0,
          delayed = 0,
          failed = 0,
        } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
        return { name, waiting, active, delayed, failed, workers: await queue.getWorkersCount() };
      }),
    );
  }

  /** The jobs that run now, by name. */
  async findActive(limitEach: number): Promise<ActiveJob[]> {
    const found = await Promise.all(
      [...this.queues].map(async ([name, queue]) =>
        (await queue.getActive(0, limitEach - 1)).map((job) => ({
          name,
          id: job.id!,
          payload: job.data as object,
          attempt: job.attemptsMade + 1,
          startedAt: new Date(job.processedOn ?? job.timestamp),
          worker: job.processedBy ?? null,
        })),
      ),
    );
    return found.flat();
  }

  /** The jobs that were given up, the newest of each name first. */
  async findFailed(limitEach: number): Promise<FailedJob[]> {
    const found = await Promise.all(
      [...this.queues].map(async ([name, queue]) =>
        (await queue.getFailed(0, limitEach - 1)).map((job) => toFailedJob(name, job)),
      ),
    );
    return found.flat();
  }

  /** A job that was given up; null where there is none. */
  async findFailedJob(name: JobName, id: string): Promise<FailedJob | null> {
    const job = await this.queue(name).getJob(id);
    return job && (await job.isFailed()) ? toFailedJob(name, job) : null;
  }

  /** Has a job that was given up tried again, or forgotten; false where there is none any more. */
  async settleFailed(name: JobName, id: string, how: 'retry' | 'discard'): Promise<boolean> {
    const job = await this.queue(name).getJob(id);
    if (!job || !(await job.isFailed())) return false;
    await (how === 'retry' ? job.retry('failed', { resetAttemptsMade: true }) : job.remove());
    return true;
  }

  /** Throws when Redis does not answer. */
  async ping(): Promise<void> {
    await this.redis.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis?.disconnect();
  }

  private queue(name: JobName): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`The queue ${name} is not open: JobQueue is used before its module has started.`);
    return queue;
  }
}

function toFailedJob(name: JobName, job: Job): FailedJob {
  return {
    name,
    id: job.id!,
    payload: job.data as object,
    reason: job.failedReason,
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
  };
}

/** The same payload always gives the same id; BullMQ reserves the colon. */
function deduplicate(payload: object): JobsOptions {
  const id = Object.values(payload).join('-').replaceAll(':', '_') || 'only';
  return { deduplication: { id, keepLastIfActive: true } };
}
