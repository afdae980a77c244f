import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module';
import { MaintenanceRepository } from './maintenance.repository';
import { MaintenanceService } from './maintenance.service';
import { TrackingModule } from './tracking.module';

/** Work over the whole stock. */
@Module({
  imports: [ClaimsModule, TrackingModule],
  providers: [MaintenanceRepository, MaintenanceService],
  exports: [MaintenanceService],
})
export class MaintenanceModule {}
