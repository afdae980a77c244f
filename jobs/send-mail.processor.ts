import { Injectable } from '@nestjs/common';
import { MailDeliveryService } from '../src/digests/mail-delivery.service';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';

/** Sends a mail that waits. What is not taken now is found by the sweep when its next try is due. */
@Injectable()
export class SendMailProcessor implements JobProcessor<'send-mail'> {
  constructor(private readonly mails: MailDeliveryService) {}

  async process({ mailId }: JobPayloads['send-mail']): Promise<void> {
    await this.mails.deliver(mailId);
  }
}
