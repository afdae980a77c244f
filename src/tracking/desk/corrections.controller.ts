import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../../auth/minimum-role.decorator';
import { CorrectionLinesQueries } from './correction-lines.queries';
import { CorrectionViewQueries } from './correction-view.queries';
import {
  CorrectionResponse,
  CorrectionsQuery,
  CorrectionsResponse,
  IdParams,
  ImportQuery,
  ImportResponse,
} from './desk.dto';
import { ImportCorrectionsService } from './import-corrections.service';

@ApiTags('corrections')
@Controller('corrections')
export class CorrectionsController {
  constructor(
    private readonly corrections: CorrectionViewQueries,
    private readonly lines: CorrectionLinesQueries,
    private readonly imports: ImportCorrectionsService,
  ) {}

  @Get()
  @ApiOperation({ summary: '更正列表 / Corrections, the newest first, withdrawn ones too' })
  @ZodResponse({ status: 200, type: CorrectionsResponse })
  list(@Query() query: CorrectionsQuery) {
    return this.corrections.list(query);
  }

  @Get('export')
  @Header('content-disposition', 'attachment; filename="corrections.jsonl"')
  @ApiOperation({ summary: '全部更正，每行一条 JSON / All corrections, a line of JSON each' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  export() {
    return new StreamableFile(Readable.from(asText(this.lines.all())), { type: 'application/x-ndjson' });
  }

  @Post('import')
  @HttpCode(200)
  @MinimumRole('administrator')
  @ApiOperation({ summary: '导入更正；已有的不变 / Take corrections; those that are here stay as they are' })
  @ApiConsumes('application/x-ndjson')
  @ApiBody({ schema: { type: 'string' } })
  @ZodResponse({ status: 200, type: ImportResponse })
  import(@Body() body: unknown, @Query() { check, skipBad }: ImportQuery, @Req() { openSession }: FastifyRequest) {
    const { id, name } = openSession?.person ?? { id: null, name: '运维令牌 operators’ token' };
    const text = Buffer.isBuffer(body) ? body.toString() : '';
    return this.imports.import(text, { id, name }, { check, skipBad });
  }

  @Get(':id')
  @ApiOperation({ summary: '一条更正 / A correction' })
  @ZodResponse({ status: 200, type: CorrectionResponse })
  find(@Param() { id }: IdParams) {
    return this.corrections.find(id);
  }
}

async function* asText(lines: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}
