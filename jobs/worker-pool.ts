import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIG, type Config } from '../src/config/config';
import type { JobProcessor } from '../src/queue/job-processor';
import { JOB_NAMES, type JobName, type JobPayloads } from '../src/queue/jobs.types';
import { JobTimings, type TimingKind } from '../src/queue/job-timings';
import { connectRedis } from '../src/queue/redis.connection';
import { WorkerHeartbeat } from '../src/queue/worker-heartbeat';
import { PROCESSORS } from './processors';
import { runJob } from './run-job';

// A worker that is killed often, by hand or for memory, must not make its job fail: the job itself is idempotent.
const MAX_STALLED_COUNT = 100;

// What a killed worker held is taken up by another within so long. A job that is merely slow may run twice: it may.
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;

/** Runs one BullMQ worker for each job; stops taking work and finishes what it holds when the process is asked to end. */
@Injectable()
export class WorkerPool implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(WorkerPool.name);
  private readonly workers: Worker<JobPayloads[JobName]>[] = [];
  private readonly ending = new AbortController();
  private redis: Redis | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly modules: ModuleRef,
    private readonly heartbeat: WorkerHeartbeat,
    private readonly timings: JobTimings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const processors = JOB_NAMES.map((name) => [name, this.findProcessor(name)] as const);
    const redis = (this.redis = await connectRedis(this.config.redis.url, 'worker'));
    for (const [name, processor] of processors) this.workers.push(this.startWorker(name, processor, redis));
    await this.heartbeat.begin();
    this.logger.log(`Working on ${JOB_NAMES.join(', ')}`);
  }

  async onModuleDestroy(): Promise<void> {
    this.ending.abort(new Error('The worker ends; the job is done again by another one.'));
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.redis?.disconnect();
  }

  private findProcessor(name: JobName): JobProcessor<JobName> {
    const type = PROCESSORS[name];
    if (!type) throw new Error(`No processor for the job ${name}: add it to jobs/processors.ts.`);
    return this.modules.get<JobProcessor<JobName>>(type, { strict: false });
  }

  private startWorker(name: JobName, processor: JobProcessor<JobName>, connection: Redis) {
    const worker = new Worker<JobPayloads[JobName]>(name, (job) => this.runTimed(name, job, processor), {
      connection,
      prefix: this.config.redis.prefix,
      // Told of each job that it holds.
      name: this.heartbeat.name,
      // Looks wait for slow sites, and have places of their own so that nothing else waits for them.
      concurrency: name === 'look-at-source' ? this.config.fetch.concurrency : this.config.worker.concurrency,
      maxStalledCount: MAX_STALLED_COUNT,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      // All workers together; mail servers turn away who sends too fast.
      ...(name === 'send-mail' && { limiter: { max: 1, duration: Math.ceil(60_000 / this.config.mail.perMinute) } }),
    });
    worker.on('error', (error) => this.logger.warn(`${name}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.logger.warn(`${name} ${JSON.stringify(job?.data)} failed, attempt ${job?.attemptsMade}: ${error.message}`),
    );
    return worker;
  }

  private async runTimed(name: JobName, job: Job<JobPayloads[JobName]>, processor: JobProcessor<JobName>) {
    const begin = Date.now();
    const due = job.timestamp + (job.opts.delay ?? 0);
    // What is tried again waited for its turn to come, which says nothing of the queue.
    if (job.attemptsStarted === 1) void this.addTiming('waiting', name, begin - due);
    try {
      await runJob(job, processor, this.ending.signal);
    } finally {
      void this.addTiming('running', name, Date.now() - begin);
    }
  }

  /** A figure that is lost with Redis is no reason for a job to fail. */
  private async addTiming(kind: TimingKind, name: JobName, milliseconds: number): Promise<void> {
    await this.timings.add(kind, name, milliseconds / 1_000).catch(() => undefined);
  }
}
