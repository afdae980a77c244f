import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { IndicatorsResponse } from './indicators.dto';
import { IndicatorsQueries } from './indicators.queries';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsQueries) {}

  @Get()
  @ApiOperation({ summary: '指标目录 / The catalogue of indicators' })
  @ZodResponse({ status: 200, type: IndicatorsResponse })
  async list() {
    return { items: await this.indicators.findAll() };
  }
}
