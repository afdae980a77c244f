import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { RegionsModule } from '../regions/regions.module';
import { TrackingModule } from '../tracking/tracking.module';
import { FeedsController } from './feeds.controller';
import { FeedsService } from './feeds.service';

/** What others than the pages' own script read of the site: feed readers, search engines, those who share an address. */
@Module({
  imports: [IndicatorsModule, RegionsModule, TrackingModule],
  controllers: [FeedsController],
  providers: [FeedsService],
})
export class SiteModule {}
