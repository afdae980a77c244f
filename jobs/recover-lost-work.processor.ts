import { Injectable } from '@nestjs/common';
import { DigestService } from '../src/digests/digest.service';
import { MailDeliveryService } from '../src/digests/mail-delivery.service';
import { JobQueue } from '../src/queue/job-queue';
import type { JobProcessor } from '../src/queue/job-processor';
import { LostWorkQueries } from '../src/tracking/lost-work.queries';
import { MaintenanceService } from '../src/tracking/maintenance.service';

/** Enqueues all work that the rows show as not done; what is waiting in its queue already stays one job. */
@Injectable()
export class RecoverLostWorkProcessor implements JobProcessor<'recover-lost-work'> {
  constructor(
    private readonly lostWork: LostWorkQueries,
    private readonly maintenance: MaintenanceService,
    private readonly digests: DigestService,
    private readonly mails: MailDeliveryService,
    private readonly queue: JobQueue,
  ) {}

  async process(): Promise<void> {
    const { documentIds, revisionIds, scorecards } = await this.lostWork.find();
    await this.queue.enqueueAll(
      'ingest-report',
      documentIds.map((documentId) => ({ documentId })),
    );
    await this.queue.enqueueAll(
      'extract-report',
      revisionIds.map((revisionId) => ({ revisionId })),
    );
    await this.queue.enqueueAll('judge-region', scorecards);
    await this.maintenance.keepUp();
    await this.digests.keepUp();
    if (await this.digests.isAnyDue()) await this.queue.enqueue('make-digests', {});
    await this.queue.enqueueAll(
      'send-mail',
      (await this.mails.findDue()).map((mailId) => ({ mailId })),
    );
  }
}
