import { Injectable } from '@nestjs/common';
import { JobQueue } from '../src/queue/job-queue';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { SourceLookService } from '../src/reports/sources/source-look.service';

/** Looks at a source that is due; has read what it took, and looked at what a list led to. */
@Injectable()
export class LookAtSourceProcessor implements JobProcessor<'look-at-source'> {
  constructor(
    private readonly sources: SourceLookService,
    private readonly queue: JobQueue,
  ) {}

  async process({ sourceId }: JobPayloads['look-at-source'], signal: AbortSignal): Promise<void> {
    const { documentIds, sourceIds } = await this.sources.look(sourceId, signal);
    await this.queue.enqueueAll(
      'ingest-report',
      documentIds.map((documentId) => ({ documentId })),
    );
    await this.queue.enqueueAll(
      'look-at-source',
      sourceIds.map((found) => ({ sourceId: found })),
    );
  }
}
