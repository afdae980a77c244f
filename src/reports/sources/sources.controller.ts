import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../../auth/minimum-role.decorator';
import { NotFoundError } from '../../common/errors';
import {
  NewSourceBody,
  SourceChangeBody,
  SourceDetailResponse,
  SourceParams,
  SourcesQuery,
  SourcesResponse,
} from './sources.dto';
import { SourcesQueries } from './sources.queries';
import { SourcesService } from './sources.service';

@ApiTags('sources')
@Controller('sources')
@MinimumRole('administrator')
export class SourcesController {
  constructor(
    private readonly queries: SourcesQueries,
    private readonly sources: SourcesService,
  ) {}

  @Get()
  @ApiOperation({ summary: '来源列表 / Sources, the newest first' })
  @ZodResponse({ status: 200, type: SourcesResponse })
  list(@Query() query: SourcesQuery) {
    return this.queries.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: '一个来源及其查看记录 / A source with its looks' })
  @ZodResponse({ status: 200, type: SourceDetailResponse })
  async find(@Param() { id }: SourceParams) {
    const source = await this.queries.find(id);
    if (!source)
      throw new NotFoundError('source.not_found', {
        zh: `没有编号为 ${id} 的来源；编号见来源列表。`,
        en: `There is no source with the id ${id}; the list of sources gives the ids.`,
      });
    return source;
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '添加来源并立即查看 / Add a source and look at it now' })
  @ZodResponse({ status: 200, type: SourceDetailResponse })
  async add(@Body() body: NewSourceBody) {
    return this.find({ id: await this.sources.add(body) });
  }

  @Post(':id/look')
  @HttpCode(200)
  @ApiOperation({ summary: '立即查看来源 / Look at a source now' })
  @ZodResponse({ status: 200, type: SourceDetailResponse })
  async look(@Param() { id }: SourceParams) {
    await this.sources.lookNow(id);
    return this.find({ id });
  }

  @Patch(':id')
  @ApiOperation({ summary: '启用、停用来源或更改周期 / Switch a source on or off, or change its rhythm' })
  @ZodResponse({ status: 200, type: SourceDetailResponse })
  async change(@Param() { id }: SourceParams, @Body() body: SourceChangeBody) {
    await this.sources.change(id, body);
    return this.find({ id });
  }
}
