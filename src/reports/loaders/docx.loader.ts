import { brokenDocument, overblownDocument } from './document-errors';
import type { HtmlNode } from './html-node';
import { htmlToText } from './html-to-text';
import type { LoadedDocument, Loader } from './loader';
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
    const [{ convertToHtml, images }, { parseHTML }] = await Promise.all([import('mammoth'), import('linkedom')]);
    try {
      await checkUnpackedSize(bytes, this.maxUnpackedMegabytes * 1024 * 1024);
      const { value } = await convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage: images.imgElement(async () => ({ src: '' })), idPrefix: '' },
      );
      const html = `<!doctype html><html><body>${value.replace(BACK_LINK, '')}</body></html>`;
      return { text: htmlToText(parseHTML(html).document.documentElement as unknown as HtmlNode), notes: [] };
    } catch (error) {
      throw error instanceof OverblownError
        ? overblownDocument(name, this.maxUnpackedMegabytes)
        : brokenDocument(name, 'DOCX', error);
    }
  }
}
