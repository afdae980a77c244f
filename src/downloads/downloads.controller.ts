import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { InvalidInputError } from '../common/errors';
import { formatDate } from '../common/time';
import { DownloadParams, DownloadQuery, DownloadsResponse } from './downloads.dto';
import { DownloadsQueries } from './downloads.queries';
import { DownloadsService } from './downloads.service';
import { WORKBOOK_FILE } from './files';

/** Who takes nothing for so long is gone. */
const STALLED_MS = 120_000;

@ApiTags('downloads')
@Controller('downloads')
export class DownloadsController {
  constructor(
    private readonly catalogue: DownloadsQueries,
    private readonly downloads: DownloadsService,
  ) {}

  @Get()
  @ApiOperation({
    summary: '可下载的数据：表、字段、格式、许可 / What can be downloaded: tables, columns, formats, licence',
  })
  @ZodResponse({ status: 200, type: DownloadsResponse })
  list() {
    return this.catalogue.find();
  }

  @Get(':file')
  @ApiOperation({ summary: '下载一份数据 / A file of data, such as verdicts.csv, all of it or of a region and years' })
  @ApiOkResponse({
    description: '文件内容 / the file',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(
    @Param() { file }: DownloadParams,
    @Query() query: DownloadQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (file === WORKBOOK_FILE.name && !query.region) throw regionNeeded();
    const { stream, mediaType } = await this.downloads.open(file, query);
    reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(stream, {
      type: mediaType,
      disposition: `attachment; filename="duixian-${formatDate(new Date())}-${file}"`,
    });
  }
}

const regionNeeded = () =>
  new InvalidInputError('downloads.region_needed', {
    zh: 'XLSX 只按一个地区提供：请加上 ?region=六位代码；全部数据请用 CSV、Parquet 或数据包。',
    en: 'A workbook holds one region: add ?region= and its code of six digits; for all of the data take CSV, Parquet or the data package.',
  });
