import { Injectable } from '@nestjs/common';
import { JobQueue } from '../src/queue/job-queue';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { ReportIngestService } from '../src/reports/report-ingest.service';

/** Reads a document into its reports and has the claims of each taken out. */
@Injectable()
export class IngestReportProcessor implements JobProcessor<'ingest-report'> {
  constructor(
    private readonly ingest: ReportIngestService,
    private readonly queue: JobQueue,
  ) {}

  async process({ documentId }: JobPayloads['ingest-report']): Promise<void> {
    const revisionIds = await this.ingest.ingest(documentId);
    await this.queue.enqueueAll(
      'extract-report',
      revisionIds.map((revisionId) => ({ revisionId })),
    );
  }

  async giveUp({ documentId }: JobPayloads['ingest-report'], error: Error): Promise<void> {
    await this.ingest.giveUp(documentId, error);
  }
}
