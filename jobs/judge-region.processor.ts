import { Injectable } from '@nestjs/common';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobPayloads } from '../src/queue/jobs.types';
import { TrackingService } from '../src/tracking/tracking.service';

/** Judges a region's targets of a year anew, where what they rest on has changed. */
@Injectable()
export class JudgeRegionProcessor implements JobProcessor<'judge-region'> {
  constructor(private readonly tracking: TrackingService) {}

  async process({ region, year }: JobPayloads['judge-region']): Promise<void> {
    await this.tracking.judge(region, year);
  }
}
