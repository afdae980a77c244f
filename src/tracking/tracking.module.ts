import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module';
import { LostWorkQueries } from './lost-work.queries';
import { ReportDetailController } from './report-detail.controller';
import { ReportDetailQueries } from './report-detail.queries';
import { ScorecardQueries } from './scorecard.queries';
import { ScorecardsController } from './scorecards.controller';
import { ScorecardsRepository } from './scorecards.repository';
import { StatusController } from './status.controller';
import { StatusQueries } from './status.queries';
import { TrackingService } from './tracking.service';

/** Links, verdicts and their history, and what pages and exports read. */
@Module({
  imports: [ClaimsModule],
  controllers: [ReportDetailController, ScorecardsController, StatusController],
  providers: [
    ReportDetailQueries,
    LostWorkQueries,
    ScorecardQueries,
    ScorecardsRepository,
    StatusQueries,
    TrackingService,
  ],
  exports: [LostWorkQueries, TrackingService],
})
export class TrackingModule {}
