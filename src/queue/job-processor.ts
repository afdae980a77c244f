import type { JobName, JobPayloads } from './jobs.types';

/** Does the work of one kind of job. It may run again at any time: it re-reads its row and returns when all is done. */
export interface JobProcessor<Name extends JobName> {
  process(payload: JobPayloads[Name]): Promise<void>;
  /** Called once when the job is given up, being hopeless or tried too often: say so on the row it was for. */
  giveUp?(payload: JobPayloads[Name], error: Error): Promise<void>;
}
