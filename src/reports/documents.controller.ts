import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { NotFoundError } from '../common/errors';
import { DocumentParams } from './documents.dto';
import { DocumentsQueries } from './documents.queries';

// Whatever a site sent is handed on as bytes to be saved, never as a page of this site.
const MEDIA_TYPE = 'application/octet-stream';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsQueries) {}

  @Get(':id/content')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOperation({ summary: '下载原件，另行保存的也可以 / The bytes of a document, also of one that was kept beside' })
  @ApiProduces(MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(@Param() { id }: DocumentParams): Promise<StreamableFile> {
    const document = await this.documents.findContent(id);
    if (!document)
      throw new NotFoundError('document.not_found', {
        zh: `没有编号为 ${id} 的原件；编号见来源的查看记录。`,
        en: `There is no document with the id ${id}; the looks of a source give the ids.`,
      });
    return new StreamableFile(document.bytes, { type: MEDIA_TYPE, disposition: attachment(id, document.name) });
  }
}

/** A name in Chinese stands in the header as RFC 8187 has it, next to a plain one for old clients. */
function attachment(id: number, name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="document-${id}"; filename*=UTF-8''${encoded}`;
}
