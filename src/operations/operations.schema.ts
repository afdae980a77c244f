import { z } from 'zod';
import { JOB_NAMES } from '../queue/jobs.types';
import { source } from '../reports/sources/source.schema';
import { maintenanceRun } from '../tracking/maintenance.schema';

const count = z.number().int();
const instant = z.iso.datetime();

export const jobName = z.enum(JOB_NAMES).meta({ id: 'JobName' });

/** What operators look at. */
export const operations = z.object({
  versions: z.object({ application: z.string(), node: z.string(), rules: z.string(), judgement: z.string() }),
  workers: z.object({ lastHeartbeatAt: instant.nullable(), alive: z.boolean() }),
  schedules: z.array(z.object({ id: z.string(), job: jobName, nextAt: instant.nullable() })),
  queues: z.array(
    z
      .object({ name: jobName, waiting: count, active: count, delayed: count, failed: count, workers: count })
      .meta({ id: 'QueueCounts' }),
  ),
  failedJobs: z.array(
    z
      .object({
        name: jobName,
        id: z.string(),
        payload: z.record(z.string(), z.unknown()),
        reason: z.string(),
        attempts: count,
        failedAt: instant,
      })
      .meta({ id: 'FailedJob' }),
  ),
  sources: z.object({
    total: count,
    due: count.describe('that wait for their look'),
    inTrouble: count,
    troubles: z.array(source).describe('at most 20'),
  }),
  throughput: z
    .object({ looks: count, documents: count, runs: count, verdicts: count })
    .describe('in the last 24 hours'),
  maintenance: z.array(maintenanceRun).describe('the last of each kind'),
});

export type Operations = z.infer<typeof operations>;

export const settled = z.object({ done: z.literal(true) });
