import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../src/queue/job-queue';

const MINUTE = 60_000;

/** The jobs that the clock hands in, brought up to date at each start of a worker. */
@Injectable()
export class Schedule implements OnApplicationBootstrap {
  constructor(private readonly queue: JobQueue) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.schedule('recover-lost-work', {}, { every: MINUTE });
  }
}
