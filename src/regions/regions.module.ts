import { Module, type OnModuleInit } from '@nestjs/common';
import { CoverageController } from './coverage.controller';
import { CoverageQueries } from './coverage.queries';
import { RegionsController } from './regions.controller';
import { RegionsQueries } from './regions.queries';
import { RegionsWithinQueries } from './regions-within.queries';
import { RegionsRepository } from './regions.repository';

/** The catalogue of regions; brought up to date at every start. */
@Module({
  controllers: [CoverageController, RegionsController],
  providers: [CoverageQueries, RegionsRepository, RegionsQueries, RegionsWithinQueries],
  exports: [RegionsQueries, RegionsWithinQueries],
})
export class RegionsModule implements OnModuleInit {
  constructor(private readonly regions: RegionsRepository) {}

  async onModuleInit(): Promise<void> {
    await this.regions.seed();
  }
}
