import { Module } from '@nestjs/common';
import { ClaimsModule } from '../src/claims/claims.module';
import { LoggingModule } from '../src/common/logging.module';
import { ConfigModule } from '../src/config/config.module';
import { DatabaseModule } from '../src/database/database.module';
import { DigestsModule } from '../src/digests/digests.module';
import { IndicatorsModule } from '../src/indicators/indicators.module';
import { QueueModule } from '../src/queue/queue.module';
import { RegionsModule } from '../src/regions/regions.module';
import { ReportsModule } from '../src/reports/reports.module';
import { MaintenanceModule } from '../src/tracking/maintenance.module';
import { TrackingModule } from '../src/tracking/tracking.module';
import { PROCESSORS } from './processors';
import { Schedule } from './schedule';
import { WorkerPool } from './worker-pool';

/** What a worker process is made of: the features' modules and a processor for each job. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    QueueModule,
    RegionsModule,
    IndicatorsModule,
    ReportsModule,
    ClaimsModule,
    TrackingModule,
    MaintenanceModule,
    DigestsModule,
  ],
  providers: [WorkerPool, Schedule, ...Object.values(PROCESSORS)],
})
export class WorkerModule {}
