import type { Type } from '@nestjs/common';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobName } from '../src/queue/jobs.types';

/** Which class does which job. Every class is a provider of WorkerModule too; a job that is missing stops the start. */
export const PROCESSORS: Partial<{ [Name in JobName]: Type<JobProcessor<Name>> }> = {};
