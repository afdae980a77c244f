import { Injectable } from '@nestjs/common';
import { ClaimExtractionService } from '../src/claims/claim-extraction.service';
import { JobQueue } from '../src/queue/job-queue';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { TrackingService } from '../src/tracking/tracking.service';

/** Reads a revision's claims, publishes them with the verdicts of its region, and has dependent regions judged. */
@Injectable()
export class ExtractReportProcessor implements JobProcessor<'extract-report'> {
  constructor(
    private readonly claims: ClaimExtractionService,
    private readonly tracking: TrackingService,
    private readonly queue: JobQueue,
  ) {}

  async process({ revisionId }: JobPayloads['extract-report']): Promise<void> {
    await this.claims.extract(revisionId);
    const dependants = await this.tracking.publish(revisionId);
    await this.queue.enqueueAll('judge-region', dependants);
  }

  async giveUp({ revisionId }: JobPayloads['extract-report'], error: Error): Promise<void> {
    await this.claims.giveUp(revisionId, error);
    await this.tracking.giveUp(revisionId, error);
  }
}
