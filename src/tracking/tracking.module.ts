import { Module } from '@nestjs/common';
import { ReportDetailController } from './report-detail.controller';
import { ReportDetailQueries } from './report-detail.queries';
import { ScorecardQueries } from './scorecard.queries';
import { ScorecardsController } from './scorecards.controller';
import { StatusController } from './status.controller';
import { StatusQueries } from './status.queries';

/** Links, verdicts and their history, and what pages and exports read. */
@Module({
  controllers: [ReportDetailController, ScorecardsController, StatusController],
  providers: [ReportDetailQueries, ScorecardQueries, StatusQueries],
})
export class TrackingModule {}
