import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { DownloadsController } from './downloads.controller';
import { DownloadsQueries } from './downloads.queries';
import { DownloadsService } from './downloads.service';
import { TableRowsQueries } from './table-rows.queries';

/** Data to take along: tables in several formats, and the whole as a package. */
@Module({
  imports: [RegionsModule],
  controllers: [DownloadsController],
  providers: [DownloadsQueries, DownloadsService, TableRowsQueries],
  exports: [DownloadsService],
})
export class DownloadsModule {}
