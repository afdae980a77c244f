import { type Job, UnrecoverableError } from 'bullmq';
import { HopelessError } from '../src/queue/hopeless.error';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobName, JobPayloads } from '../src/queue/jobs.types';

/** Does one job; before it is given up, being hopeless or tried for the last time, its processor is told. */
export async function runJob(
  job: Job<JobPayloads[JobName]>,
  processor: JobProcessor<JobName>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await processor.process(job.data, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const hopeless = error instanceof HopelessError;
    const lastAttempt = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    if (hopeless || lastAttempt) await processor.giveUp?.(job.data, error as Error);
    // BullMQ tries everything again but its own error class.
    throw hopeless ? Object.assign(new UnrecoverableError(error.message), { cause: error }) : error;
  }
}
