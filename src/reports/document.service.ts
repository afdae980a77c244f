import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InvalidInputError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { divisionIndex } from '../regions/division-index';
import { DocumentsRepository, type NewDocument } from './documents.repository';
import type { DeclaredIdentity } from './identify/report-identity';
import { emptyDocument } from './loaders/document-errors';
import { mediaTypeOf } from './loaders/media-type';

/** Takes documents in. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly documents: DocumentsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Keeps a document, to be read afterwards; the same bytes with the same declaration are kept once.
   * @param declared whose report it is said to be, and of which year; compared with what the text says
   * @returns the document's id, and whether it is new
   * @throws InvalidInputError when it is empty or too large, or a region is declared that does not exist
   */
  async receive(
    name: string,
    bytes: Uint8Array,
    declared: DeclaredIdentity = {},
  ): Promise<{ id: number; isNew: boolean }> {
    if (bytes.length === 0) throw emptyDocument(name);
    const { maxBytes } = this.config.documents;
    if (bytes.length > maxBytes) throw tooLarge(name, bytes.length, maxBytes);
    if (declared.region !== undefined && !divisionIndex().get(declared.region)) throw unknownRegion(declared.region);
    return this.documents.store(newDocument(name, bytes, declared));
  }
}

/** A document with what its bytes tell. */
export function newDocument(name: string, bytes: Uint8Array, declared: DeclaredIdentity): NewDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mediaType: mediaTypeOf(bytes, name), sha256, bytes, declared };
}

function tooLarge(name: string, size: number, limit: number): InvalidInputError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new InvalidInputError('document.too_large', {
    zh: `“${name}”有 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限。请只提交报告正文。`,
    en: `“${name}” has ${megabytes(size)} MB, more than the limit of ${megabytes(limit)} MB. Submit the report alone.`,
  });
}

function unknownRegion(code: string): InvalidInputError {
  return new InvalidInputError('region.unknown', {
    zh: `没有代码为 ${code} 的地区。请用六位的 GB/T 2260 代码注明地区，全国为 000000。`,
    en: `There is no region with the code ${code}. Declare the region by its GB/T 2260 code of six digits; the nation is 000000.`,
  });
}
