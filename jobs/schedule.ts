import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue, type JobSchedule } from '../src/queue/job-queue';

const tz = 'Asia/Shanghai';

/** All that the clock hands in. Work that rows show as due is found each minute, so that nothing waits for a lost job. */
export const SCHEDULES: readonly JobSchedule[] = [
  { id: 'recover-lost-work', job: 'recover-lost-work', rhythm: { pattern: '0 * * * * *', tz } },
  { id: 'look-for-due-sources', job: 'look-for-due-sources', rhythm: { pattern: '30 * * * * *', tz } },
  { id: 'make-digests', job: 'make-digests', rhythm: { pattern: '0 0 7 * * *', tz } },
];

/** Brings the queue's schedules up to date with the table at each start of a worker. */
@Injectable()
export class Schedule implements OnApplicationBootstrap {
  constructor(private readonly queue: JobQueue) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.synchronizeSchedules(SCHEDULES);
  }
}
