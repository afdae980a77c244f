import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { SeriesParams, SeriesResponse } from './series.dto';
import { SeriesQueries } from './series.queries';

@ApiTags('scorecards')
@Controller('regions/:code/series')
export class SeriesController {
  constructor(private readonly series: SeriesQueries) {}

  @Get()
  @ApiOperation({ summary: '一个地区的目标逐年对照 / The targets of a region, each followed through the years' })
  @ZodResponse({ status: 200, type: SeriesResponse })
  find(@Param() { code }: SeriesParams) {
    return this.series.find(code);
  }
}
