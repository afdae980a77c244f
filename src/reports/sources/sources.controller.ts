import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../../auth/minimum-role.decorator';
import { InvalidInputError, NotFoundError } from '../../common/errors';
import {
  NewSourceBody,
  SourceChangeBody,
  SourceDetailResponse,
  SourceParams,
  SourcesImportQuery,
  SourcesImportResponse,
  SourcesQuery,
  SourcesResponse,
} from './sources.dto';
import { SourcesImportService } from './sources-import.service';
import { SourcesQueries } from './sources.queries';
import { SourcesService } from './sources.service';

const MAX_CSV_BYTES = 8 * 1024 * 1024;

@ApiTags('sources')
@Controller('sources')
@MinimumRole('administrator')
export class SourcesController {
  constructor(
    private readonly queries: SourcesQueries,
    private readonly sources: SourcesService,
    private readonly imports: SourcesImportService,
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

  @Post('import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: '检查或导入 CSV / Check a CSV file of sources, or take them' })
  @ZodResponse({ status: 200, type: SourcesImportResponse })
  async import(@Req() request: FastifyRequest, @Query() { mode }: SourcesImportQuery) {
    const file = request.isMultipart() ? await request.file({ limits: { fileSize: MAX_CSV_BYTES } }) : undefined;
    if (!file)
      throw new InvalidInputError('upload.empty', {
        zh: '请求中没有文件：请以 multipart/form-data 提交一个 CSV 文件。',
        en: 'The request holds no file: send a CSV file as multipart/form-data.',
      });
    return this.imports.import(await file.toBuffer(), file.filename, { mode, kinds: ['url', 'listing'] });
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
  @ApiOperation({
    summary: '启用、停用来源，更改周期、地区或年份 / Switch a source on or off; change its rhythm, region or year',
  })
  @ZodResponse({ status: 200, type: SourceDetailResponse })
  async change(@Param() { id }: SourceParams, @Body() body: SourceChangeBody) {
    await this.sources.change(id, body);
    return this.find({ id });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: '删除来源及其查看记录，收录的文件和报告保留 / Forget a source; its documents and reports stay',
  })
  @ApiNoContentResponse()
  async remove(@Param() { id }: SourceParams): Promise<void> {
    await this.sources.remove(id);
  }
}
