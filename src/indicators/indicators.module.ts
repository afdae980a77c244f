import { Module, type OnModuleInit } from '@nestjs/common';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsQueries } from './indicators.queries';
import { IndicatorsRepository } from './indicators.repository';

/** The catalogue of indicators; brought up to date at every start. */
@Module({
  controllers: [IndicatorsController],
  providers: [IndicatorsRepository, IndicatorsQueries],
  exports: [IndicatorsQueries],
})
export class IndicatorsModule implements OnModuleInit {
  constructor(private readonly indicators: IndicatorsRepository) {}

  async onModuleInit(): Promise<void> {
    await this.indicators.seed();
  }
}
