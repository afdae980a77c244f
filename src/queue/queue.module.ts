import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue';
import { SharedTurns } from './shared-turns';

@Global()
@Module({ providers: [JobQueue, SharedTurns], exports: [JobQueue, SharedTurns] })
export class QueueModule {}
