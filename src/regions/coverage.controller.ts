import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { CoverageQuery, CoverageResponse } from './coverage.dto';
import { CoverageQueries } from './coverage.queries';

@ApiTags('regions')
@Controller('coverage')
export class CoverageController {
  constructor(private readonly coverage: CoverageQueries) {}

  @Get()
  @ApiOperation({ summary: '一个地区及其下级收录了什么 / What is covered of a region and of all below it' })
  @ZodResponse({ status: 200, type: CoverageResponse })
  find(@Query() query: CoverageQuery) {
    return this.coverage.find(query);
  }
}
