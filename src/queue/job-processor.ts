import type { JobName, JobPayloads } from './jobs.types';

/** Does the work of one kind of job. It may run again at any time: it re-reads its row and returns when all is done. */
export interface JobProcessor<Name extends JobName> {
  /** @param signal is aborted when the process ends: what takes long throws its reason and is done again elsewhere */
  process(payload: JobPayloads[Name], signal: AbortSignal): Promise<void>;
  /** Called once when the job is given up, being hopeless or tried too often: say so on the row it was for. */
  giveUp?(payload: JobPayloads[Name], error: Error): Promise<void>;
}
