import { Injectable } from '@nestjs/common';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { MaintenanceService } from '../src/tracking/maintenance.service';

/** Reads the stock again by new rules, a number of reports a job. */
@Injectable()
export class ReExtractAllProcessor implements JobProcessor<'re-extract-all'> {
  constructor(private readonly maintenance: MaintenanceService) {}

  async process({ runId }: JobPayloads['re-extract-all'], signal: AbortSignal): Promise<void> {
    await this.maintenance.reextract(runId, signal);
  }
}
