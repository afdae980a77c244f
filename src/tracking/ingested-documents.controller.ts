import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../auth/minimum-role.decorator';
import { IngestProgressQueries } from './ingest-progress.queries';
import { IngestedDocumentsQuery, IngestedDocumentsResponse } from './ingested-documents.dto';

@ApiTags('documents')
@Controller('documents')
export class IngestedDocumentsController {
  constructor(private readonly progress: IngestProgressQueries) {}

  @Get()
  @MinimumRole('editor')
  @ApiOperation({ summary: '提交的文件现在怎样 / What became of documents that were handed in' })
  @ZodResponse({ status: 200, type: IngestedDocumentsResponse })
  async list(@Query() { ids }: IngestedDocumentsQuery) {
    return { items: await this.progress.describe(ids) };
  }
}
