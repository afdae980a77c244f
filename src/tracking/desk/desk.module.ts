import { Module } from '@nestjs/common';
import { ClaimsModule } from '../../claims/claims.module';
import { ReportsModule } from '../../reports/reports.module';
import { TrackingModule } from '../tracking.module';
import { ActContextQueries } from './act-context.queries';
import { ActsService } from './acts.service';
import { AuditQueries } from './audit.queries';
import { CorrectionViewQueries } from './correction-view.queries';
import { CorrectionLinesQueries } from './correction-lines.queries';
import { CorrectionsController } from './corrections.controller';
import { DeskController } from './desk.controller';
import { DeskReportQueries } from './desk-report.queries';
import { ImportCorrectionsService } from './import-corrections.service';
import { ReportIdentityService } from './report-identity.service';
import { ReviewLeasesRepository } from './review-leases.repository';
import { ReviewQueueController } from './review-queue.controller';
import { ReviewQueueQueries } from './review-queue.queries';
import { ReviewQueueService } from './review-queue.service';

/** What editors decide, and what everyone sees of it. */
@Module({
  imports: [ClaimsModule, ReportsModule, TrackingModule],
  controllers: [CorrectionsController, DeskController, ReviewQueueController],
  providers: [
    ActContextQueries,
    ActsService,
    AuditQueries,
    CorrectionViewQueries,
    DeskReportQueries,
    ReportIdentityService,
    ReviewLeasesRepository,
    ReviewQueueQueries,
    ReviewQueueService,
    CorrectionLinesQueries,
    ImportCorrectionsService,
  ],
  exports: [ActsService, CorrectionViewQueries, DeskReportQueries, CorrectionLinesQueries, ImportCorrectionsService],
})
export class DeskModule {}
