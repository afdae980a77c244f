import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { IndicatorsResponse } from './indicators.dto';
import { IndicatorsRepository } from './indicators.repository';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsRepository) {}

  @Get()
  @ApiOperation({ summary: '指标目录 / The catalogue of indicators' })
  @ZodResponse({ status: 200, type: IndicatorsResponse })
  async list() {
    return {
      items: (await this.indicators.findAll()).map((row) => ({
        ...row,
        measures: [...row.measures],
        aliases: [...row.aliases],
      })),
    };
  }
}
