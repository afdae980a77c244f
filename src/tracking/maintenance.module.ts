import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module';
import { GivenUpWorkService } from './given-up-work.service';
import { MaintenanceRepository } from './maintenance.repository';
import { MaintenanceService } from './maintenance.service';
import { TrackingModule } from './tracking.module';

/** Work over the whole stock, and work that was given up. */
@Module({
  imports: [ClaimsModule, TrackingModule],
  providers: [GivenUpWorkService, MaintenanceRepository, MaintenanceService],
  exports: [GivenUpWorkService, MaintenanceService],
})
export class MaintenanceModule {}
