import { Injectable } from '@nestjs/common';
import { JobQueue } from '../src/queue/job-queue';
import type { JobProcessor } from '../src/queue/job-processor';
import { SourceLookService } from '../src/reports/sources/source-look.service';

/** Enqueues a look at each source that is due; what waits or is looked at already stays one job. */
@Injectable()
export class LookForDueSourcesProcessor implements JobProcessor<'look-for-due-sources'> {
  constructor(
    private readonly sources: SourceLookService,
    private readonly queue: JobQueue,
  ) {}

  async process(): Promise<void> {
    const due = await this.sources.findDue();
    await this.queue.enqueueAll(
      'look-at-source',
      due.map((sourceId) => ({ sourceId })),
    );
  }
}
