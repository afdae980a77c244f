import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { DocumentService } from './document.service';
import { DocumentsRepository } from './documents.repository';
import { ReportIngestService } from './report-ingest.service';
import { ReportsController } from './reports.controller';
import { ReportsQueries } from './reports.queries';
import { ReportsRepository } from './reports.repository';

/** Documents, the reports in them, and their revisions. */
@Module({
  // Reports point to regions, which are therefore seeded first.
  imports: [RegionsModule],
  controllers: [ReportsController],
  providers: [DocumentService, DocumentsRepository, ReportIngestService, ReportsQueries, ReportsRepository],
  exports: [DocumentService, ReportIngestService],
})
export class ReportsModule {}
