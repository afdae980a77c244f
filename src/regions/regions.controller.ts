import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { regionNotFound } from './region-not-found';
import { RegionDetailResponse, RegionParams, RegionSearchQuery, RegionSearchResponse } from './regions.dto';
import { RegionsQueries } from './regions.queries';

@ApiTags('regions')
@Controller('regions')
export class RegionsController {
  constructor(private readonly regions: RegionsQueries) {}

  @Get()
  @ApiOperation({ summary: '按名称、拼音或代码查找地区 / Find regions by name, pinyin or code' })
  @ZodResponse({ status: 200, type: RegionSearchResponse })
  search(@Query() { q, limit }: RegionSearchQuery) {
    return this.regions.search(q, limit);
  }

  @Get(':code')
  @ApiOperation({ summary: '一个地区及其下级 / A region and those below it' })
  @ZodResponse({ status: 200, type: RegionDetailResponse })
  async find(@Param() { code }: RegionParams) {
    const region = await this.regions.find(code);
    if (!region) throw regionNotFound(code);
    return region;
  }
}
