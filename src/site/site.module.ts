import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { RegionsModule } from '../regions/regions.module';
import { TrackingModule } from '../tracking/tracking.module';
import { CardsController } from './cards.controller';
import { CardsService } from './cards.service';
import { FeedsController } from './feeds.controller';
import { FeedsService } from './feeds.service';
import { PageHeadsQueries } from './page-heads.queries';
import { PageService } from './page.service';
import { SitemapController } from './sitemap.controller';
import { SitemapQueries } from './sitemap.queries';

/** What others than the pages' own script read of the site: feed readers, search engines, those who share an address. */
@Module({
  imports: [IndicatorsModule, RegionsModule, TrackingModule],
  controllers: [CardsController, FeedsController, SitemapController],
  providers: [CardsService, FeedsService, PageHeadsQueries, PageService, SitemapQueries],
})
export class SiteModule {}
