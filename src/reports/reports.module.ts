import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { DocumentService } from './document.service';
import { DocumentsController } from './documents.controller';
import { DocumentsQueries } from './documents.queries';
import { DocumentsRepository } from './documents.repository';
import { ReportPlaceService } from './report-place.service';
import { ReportIngestService } from './report-ingest.service';
import { ReportsController } from './reports.controller';
import { ReportsQueries } from './reports.queries';
import { ReportsRepository } from './reports.repository';
import { FolderLook } from './sources/folder-look';
import { ListingLook } from './sources/listing-look';
import { PageVisitor } from './sources/page-visitor';
import { SourceLookService } from './sources/source-look.service';
import { SourcesController } from './sources/sources.controller';
import { SourcesImportService } from './sources/sources-import.service';
import { SourcesQueries } from './sources/sources.queries';
import { SourcesRepository } from './sources/sources.repository';
import { SourcesService } from './sources/sources.service';
import { UrlLook } from './sources/url-look';
import { UploadService } from './upload.service';
import { UploadsController } from './uploads.controller';

/** Sources and documents, the reports in them, and their revisions. */
@Module({
  // Reports point to regions, which are therefore seeded first.
  imports: [RegionsModule],
  controllers: [DocumentsController, ReportsController, SourcesController, UploadsController],
  providers: [
    DocumentService,
    DocumentsQueries,
    DocumentsRepository,
    FolderLook,
    ListingLook,
    PageVisitor,
    ReportIngestService,
    ReportPlaceService,
    ReportsQueries,
    ReportsRepository,
    SourceLookService,
    SourcesImportService,
    SourcesQueries,
    SourcesRepository,
    SourcesService,
    UploadService,
    UrlLook,
  ],
  exports: [
    DocumentService,
    ReportIngestService,
    ReportPlaceService,
    SourceLookService,
    SourcesImportService,
    SourcesQueries,
    SourcesService,
    UploadService,
  ],
})
export class ReportsModule {}
