import { Module } from '@nestjs/common';
import { DigestsModule } from '../digests/digests.module';
import { ReportsModule } from '../reports/reports.module';
import { MaintenanceModule } from '../tracking/maintenance.module';
import { MetricsController } from './metrics.controller';
import { MetricsService } from './metrics.service';
import { OperationsController } from './operations.controller';
import { OperationsQueries } from './operations.queries';
import { OperationsService } from './operations.service';

/** What operators look at, and what Prometheus asks for. */
@Module({
  imports: [ReportsModule, MaintenanceModule, DigestsModule],
  controllers: [OperationsController, MetricsController],
  providers: [MetricsService, OperationsQueries, OperationsService],
})
export class OperationsModule {}
