import { z } from 'zod';
import { JOB_NAMES } from '../queue/jobs.types';
import { source } from '../reports/sources/source.schema';
import { digestRun } from '../digests/digest.schema';
import { maintenanceRun } from '../tracking/maintenance.schema';

const count = z.number().int();
const instant = z.iso.datetime();

export const jobName = z.enum(JOB_NAMES).meta({ id: 'JobName' });

const job = { name: jobName, id: z.string(), payload: z.record(z.string(), z.unknown()) };

const work = { looks: count, documents: count, runs: count, changes: count };

/** What operators look at. */
export const operations = z.object({
  versions: z.object({ application: z.string(), node: z.string(), rules: z.string(), judgement: z.string() }),
  workers: z.object({
    lastHeartbeatAt: instant.nullable(),
    alive: z.array(z.object({ id: z.string(), host: z.string(), pid: count, startedAt: instant })),
  }),
  schedules: z.array(z.object({ id: z.string(), job: jobName, nextAt: instant.nullable() })),
  queues: z.array(
    z
      .object({ name: jobName, waiting: count, active: count, delayed: count, failed: count, workers: count })
      .meta({ id: 'QueueCounts' }),
  ),
  activeJobs: z
    .array(
      z
        .object({
          ...job,
          attempt: count.describe('from 1'),
          startedAt: instant,
          worker: z.string().nullable().describe('host:process'),
        })
        .meta({ id: 'ActiveJob' }),
    )
    .describe('at most 20 of each name'),
  failedJobs: z
    .array(
      z
        .object({
          ...job,
          explanation: z.object({ zh: z.string(), en: z.string() }).describe('why it was given up, and the cure'),
          reason: z.string().describe('the message of its last error'),
          attempts: count,
          failedAt: instant,
        })
        .meta({ id: 'FailedJob' }),
    )
    .describe('at most 20 of each name'),
  sources: z.object({
    total: count,
    due: count.describe('that wait for their look'),
    inTrouble: count,
    troubles: z.array(source).describe('at most 20'),
  }),
  throughput: z
    .array(z.object({ hour: instant, ...work }).meta({ id: 'HourOfWork' }))
    .describe('looks, documents read, runs of the rules and changes of verdicts, in each of the last 24 hours'),
  maintenance: z.array(maintenanceRun).describe('the last of each kind'),
  digest: digestRun.nullable().describe('the last run; null before the first'),
});

export type Operations = z.infer<typeof operations>;

export const settled = z.object({ done: z.literal(true) });

export const settledAll = z.object({ count: count.describe('jobs that are tried again') });
