import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module';
import { judge } from '../judgement/judge';
import { RegionsModule } from '../regions/regions.module';
import { ClaimListController } from './claim-list.controller';
import { ClaimListQueries } from './claim-list.queries';
import { ChangeEventsQueries } from './change-events.queries';
import { ChangesController } from './changes.controller';
import { ChangesQueries } from './changes.queries';
import { CatalogueIndicatorQueries } from './catalogue-indicator.queries';
import { ComparisonController } from './comparison.controller';
import { ComparisonQueries } from './comparison.queries';
import { FieldsController } from './fields.controller';
import { FieldsQueries } from './fields.queries';
import { IndicatorDetailController } from './indicator-detail.controller';
import { IndicatorDetailQueries } from './indicator-detail.queries';
import { IndicatorTargetsQueries } from './indicator-targets.queries';
import { IndicatorVerdictsQueries } from './indicator-verdicts.queries';
import { IngestProgressQueries } from './ingest-progress.queries';
import { IngestedDocumentsController } from './ingested-documents.controller';
import { LadderController } from './ladder.controller';
import { LadderQueries } from './ladder.queries';
import { LineageQueries } from './lineage.queries';
import { LostWorkQueries } from './lost-work.queries';
import { MethodController } from './method.controller';
import { MethodService } from './method.service';
import { PlansController } from './plans.controller';
import { PlansQueries } from './plans.queries';
import { RegionClaimsQueries } from './region-claims.queries';
import { ReportDetailController } from './report-detail.controller';
import { ReportDetailQueries } from './report-detail.queries';
import { RevisionsController } from './revisions.controller';
import { RevisionsQueries } from './revisions.queries';
import { ScorecardQueries } from './scorecard.queries';
import { ScorecardsController } from './scorecards.controller';
import { ScorecardsRepository } from './scorecards.repository';
import { SeriesController } from './series.controller';
import { SeriesQueries } from './series.queries';
import { SilenceController } from './silence.controller';
import { SilenceQueries } from './silence.queries';
import { StatusController } from './status.controller';
import { StatusQueries } from './status.queries';
import { TrackRecordController } from './track-record.controller';
import { TrackRecordQueries } from './track-record.queries';
import { JUDGE, TrackingService } from './tracking.service';
import { VerdictDetailController } from './verdict-detail.controller';
import { VerdictDetailQueries } from './verdict-detail.queries';
import { VerdictListController } from './verdict-list.controller';
import { VerdictListQueries } from './verdict-list.queries';

/** Links, verdicts and their history, and what pages and exports read. */
@Module({
  imports: [ClaimsModule, RegionsModule],
  controllers: [
    ClaimListController,
    ChangesController,
    ComparisonController,
    FieldsController,
    IndicatorDetailController,
    IngestedDocumentsController,
    LadderController,
    MethodController,
    PlansController,
    ReportDetailController,
    RevisionsController,
    ScorecardsController,
    SeriesController,
    SilenceController,
    StatusController,
    TrackRecordController,
    VerdictDetailController,
    VerdictListController,
  ],
  providers: [
    ClaimListQueries,
    ChangeEventsQueries,
    ChangesQueries,
    CatalogueIndicatorQueries,
    ComparisonQueries,
    FieldsQueries,
    IndicatorDetailQueries,
    IndicatorTargetsQueries,
    IndicatorVerdictsQueries,
    IngestProgressQueries,
    LadderQueries,
    LineageQueries,
    LostWorkQueries,
    MethodService,
    PlansQueries,
    RegionClaimsQueries,
    ReportDetailQueries,
    RevisionsQueries,
    ScorecardQueries,
    ScorecardsRepository,
    SeriesQueries,
    SilenceQueries,
    StatusQueries,
    { provide: JUDGE, useValue: judge },
    TrackingService,
    TrackRecordQueries,
    VerdictDetailQueries,
    VerdictListQueries,
  ],
  exports: [
    ChangeEventsQueries,
    VerdictDetailQueries,
    IngestProgressQueries,
    LostWorkQueries,
    ScorecardQueries,
    ScorecardsRepository,
    TrackingService,
  ],
})
export class TrackingModule {}
