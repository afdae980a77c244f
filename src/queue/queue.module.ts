import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue';
import { SharedTurns } from './shared-turns';
import { WorkerHeartbeat } from './worker-heartbeat';

@Global()
@Module({ providers: [JobQueue, SharedTurns, WorkerHeartbeat], exports: [JobQueue, SharedTurns, WorkerHeartbeat] })
export class QueueModule {}
