import { Module } from '@nestjs/common';
import { LoggingModule } from '../src/common/logging.module';
import { ConfigModule } from '../src/config/config.module';
import { DatabaseModule } from '../src/database/database.module';
import { QueueModule } from '../src/queue/queue.module';
import { Schedule } from './schedule';
import { WorkerPool } from './worker-pool';

/** What a worker process is made of: the features' modules and a processor for each job. */
@Module({
  imports: [ConfigModule, LoggingModule, DatabaseModule, QueueModule],
  providers: [WorkerPool, Schedule],
})
export class WorkerModule {}
