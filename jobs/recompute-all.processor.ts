import { Injectable } from '@nestjs/common';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { MaintenanceService } from '../src/tracking/maintenance.service';

/** Judges all verdicts again, a number of scorecards a job. */
@Injectable()
export class RecomputeAllProcessor implements JobProcessor<'recompute-all'> {
  constructor(private readonly maintenance: MaintenanceService) {}

  async process({ runId }: JobPayloads['recompute-all'], signal: AbortSignal): Promise<void> {
    await this.maintenance.recompute(runId, signal);
  }
}
