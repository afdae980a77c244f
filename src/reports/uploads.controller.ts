import type { MultipartFile } from '@fastify/multipart';
import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../auth/minimum-role.decorator';
import { InvalidInputError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import type { DeclaredIdentity } from './identify/report-identity';
import { type Receipt, UploadService } from './upload.service';
import { UploadQuery, UploadResponse } from './uploads.dto';

const MAX_FILES = 200;

@ApiTags('documents')
@Controller('documents')
export class UploadsController {
  constructor(
    private readonly uploads: UploadService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @MinimumRole('editor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } } },
  })
  @ApiOperation({ summary: '上传文件，可多个，可为 ZIP / Hand in files, several at once, also ZIP files of them' })
  @ZodResponse({ status: 200, type: UploadResponse })
  async upload(@Req() request: FastifyRequest, @Query() declared: UploadQuery) {
    if (!request.isMultipart()) throw noFiles();
    const receipts: Receipt[] = [];
    const limits = { fileSize: this.config.documents.maxUploadBytes, files: MAX_FILES };
    try {
      for await (const file of request.files({ limits, throwFileSizeLimit: false }))
        for await (const receipt of this.take(file, declared)) receipts.push(receipt);
    } catch (error) {
      // What came before the file that was one too many is kept.
      if ((error as { code?: string }).code !== 'FST_FILES_LIMIT') throw error;
      receipts.push(tooManyFiles());
    }
    if (receipts.length === 0) throw noFiles();
    return { items: receipts.map((receipt) => ({ id: null, isNew: false, problem: null, ...receipt })) };
  }

  private async *take(part: MultipartFile, declared: DeclaredIdentity): AsyncGenerator<Receipt> {
    const bytes = await part.toBuffer();
    // Nothing of a file that was cut off is kept.
    if (part.file.truncated) yield tooLarge(part.filename, bytes.length);
    else yield* this.uploads.take(part.filename, bytes, declared);
  }
}

function tooLarge(name: string, limit: number): Receipt {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return {
    name,
    problem: {
      code: 'upload.too_large',
      zh: `“${name}”超过 ${megabytes} MB 的上限，没有收下。请分成几个文件提交。`,
      en: `“${name}” is larger than the limit of ${megabytes} MB and was not taken. Submit it in parts.`,
    },
  };
}

function noFiles(): InvalidInputError {
  return new InvalidInputError('upload.empty', {
    zh: '请求中没有文件：请以 multipart/form-data 提交，每个文件一个 file 字段。',
    en: 'The request holds no file: send multipart/form-data with a field “file” for each.',
  });
}

function tooManyFiles(): Receipt {
  return {
    name: `${MAX_FILES}+`,
    problem: {
      code: 'upload.too_many_files',
      zh: `一次最多提交 ${MAX_FILES} 个文件，其余没有收下。请分几次提交，或打包成 ZIP。`,
      en: `At most ${MAX_FILES} files are taken at once, and those beyond were not. Send the rest again, or a ZIP file of them.`,
    },
  };
}
