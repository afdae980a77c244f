import { Injectable } from '@nestjs/common';
import { JOB_NAMES, type JobName } from './jobs.types';
import { SharedRedis } from './shared-redis';

/** Upper bounds in seconds: jobs take milliseconds, looks at slow sites minutes, waiting behind a large stock an hour. */
export const TIMING_BOUNDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3_600] as const;

/** `waiting`: from when a job could have begun until it did; `running`: one try of it. */
export const TIMING_KINDS = ['waiting', 'running'] as const;
export type TimingKind = (typeof TIMING_KINDS)[number];

/** How often a job took up to each bound. */
export interface JobTiming {
  job: JobName;
  /** One count for each of `TIMING_BOUNDS`, those of smaller bounds within; then all. */
  cumulative: number[];
  /** Seconds. */
  sum: number;
}

/** How long jobs waited and ran, counted by all workers together, so that every process can tell. */
@Injectable()
export class JobTimings {
  constructor(private readonly shared: SharedRedis) {}

  /** @param seconds below zero where clocks differ, which counts as none */
  async add(kind: TimingKind, job: JobName, seconds: number): Promise<void> {
    const taken = Math.max(0, seconds);
    const redis = await this.shared.connect();
    await redis
      .multi()
      .hincrby(this.key(kind, job), bucketOf(taken), 1)
      .hincrbyfloat(this.key(kind, job), 'sum', taken)
      .exec();
  }

  /** Of every job that was done since Redis was last emptied. */
  async find(kind: TimingKind): Promise<JobTiming[]> {
    const redis = await this.shared.connect();
    const found = await Promise.all(JOB_NAMES.map((job) => redis.hgetall(this.key(kind, job))));
    return JOB_NAMES.map((job, at) => ({ job, ...toTiming(found[at]!) })).filter(({ cumulative }) =>
      cumulative.at(-1)!,
    );
  }

  private key(kind: TimingKind, job: JobName): string {
    return this.shared.key('timings', kind, job);
  }
}

const ABOVE = 'above';

const bucketOf = (seconds: number) => String(TIMING_BOUNDS.find((bound) => seconds <= bound) ?? ABOVE);

function toTiming(counts: Record<string, string>): Pick<JobTiming, 'cumulative' | 'sum'> {
  let total = 0;
  const cumulative = [...TIMING_BOUNDS, ABOVE].map((bound) => (total += Number(counts[bound] ?? 0)));
  return { cumulative, sum: Number(counts.sum ?? 0) };
}
