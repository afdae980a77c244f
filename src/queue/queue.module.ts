import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue';
import { JobTimings } from './job-timings';
import { SharedRedis } from './shared-redis';
import { SharedTurns } from './shared-turns';
import { WorkerHeartbeat } from './worker-heartbeat';

@Global()
@Module({
  providers: [JobQueue, JobTimings, SharedRedis, SharedTurns, WorkerHeartbeat],
  exports: [JobQueue, JobTimings, SharedRedis, SharedTurns, WorkerHeartbeat],
})
export class QueueModule {}
