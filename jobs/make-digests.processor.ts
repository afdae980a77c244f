import { Injectable } from '@nestjs/common';
import { DigestService } from '../src/digests/digest.service';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';

/** Writes the mails of the weekly digests that are due. */
@Injectable()
export class MakeDigestsProcessor implements JobProcessor<'make-digests'> {
  constructor(private readonly digests: DigestService) {}

  async process(_: JobPayloads['make-digests'], signal: AbortSignal): Promise<void> {
    await this.digests.makeDue(signal);
  }
}
