import { brokenDocument, overblownDocument } from './document-errors';
import { htmlToText } from './html-to-text';
import type { LoadedDocument, Loader } from './loader';
import { parseHtml } from './parse-html';
import { checkUnpackedSize, OverblownError } from './unpack-guard';

// Where a footnote points back to its mark.
const BACK_LINK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word documents: paragraphs, tables and footnotes, without headers, pictures and comments. */
export class DocxLoader implements Loader {
  readonly mediaTypes = [DOCX];

  /** @param maxUnpackedMegabytes what a document may unpack to */
  constructor(private readonly maxUnpackedMegabytes = 256) {}

  async load(bytes: Uint8Array, name: string): Promise<LoadedDocument> {
    const { convertToHtml, images } = await import('mammoth');
    try {
      await checkUnpackedSize(bytes, this.maxUnpackedMegabytes * 1024 * 1024);
      const { value } = await convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage: images.imgElement(async () => ({ src: '' })), idPrefix: '' },
      );
      return { text: htmlToText(await parseHtml(value.replace(BACK_LINK, ''))), notes: [] };
    } catch (error) {
      throw error instanceof OverblownError
        ? overblownDocument(name, this.maxUnpackedMegabytes)
        : brokenDocument(name, 'DOCX', error);
    }
  }
}
