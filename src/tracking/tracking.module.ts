import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module';
import { IngestProgressQueries } from './ingest-progress.queries';
import { LostWorkQueries } from './lost-work.queries';
import { ReportDetailController } from './report-detail.controller';
import { ReportDetailQueries } from './report-detail.queries';
import { ScorecardQueries } from './scorecard.queries';
import { ScorecardsController } from './scorecards.controller';
import { ScorecardsRepository } from './scorecards.repository';
import { StatusController } from './status.controller';
import { StatusQueries } from './status.queries';
import { TrackingService } from './tracking.service';
import { VerdictExportQueries } from './verdict-export.queries';

/** Links, verdicts and their history, and what pages and exports read. */
@Module({
  imports: [ClaimsModule],
  controllers: [ReportDetailController, ScorecardsController, StatusController],
  providers: [
    IngestProgressQueries,
    LostWorkQueries,
    ReportDetailQueries,
    ScorecardQueries,
    ScorecardsRepository,
    StatusQueries,
    TrackingService,
    VerdictExportQueries,
  ],
  exports: [IngestProgressQueries, LostWorkQueries, TrackingService, VerdictExportQueries],
})
export class TrackingModule {}
