import { brokenDocument, encryptedDocument, scannedDocument } from './document-errors';
import type { LoadedDocument, Loader } from './loader';
import { dropFurniture } from './pdf/drop-furniture';
import { joinParagraphs } from './pdf/join-paragraphs';
import { pageLines } from './pdf/page-lines';
import type { PdfPage } from './pdf/pdf-page';
import { mendCharacters } from './pdf/mend-characters';
import { readPages } from './pdf/read-pages';

// A scan has at most a stamp or a page number as text.
const MIN_CHARACTERS_A_PAGE = 20;

/** PDF files with text, in one or two columns. */
export class PdfLoader implements Loader {
  readonly mediaTypes = ['application/pdf'];

  async load(bytes: Uint8Array, name: string): Promise<LoadedDocument> {
    const pages = await this.pages(bytes, name);
    const characters = pages.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters < MIN_CHARACTERS_A_PAGE * pages.length) throw scannedDocument(name);
    const lines = dropFurniture(pages.map(pageLines)).flat();
    return { text: mendCharacters(joinParagraphs(lines)).replaceAll('\0', ''), notes: [] };
  }

  private async pages(bytes: Uint8Array, name: string): Promise<PdfPage[]> {
    try {
      return await readPages(bytes);
    } catch (error) {
      throw (error as Error).name === 'PasswordException'
        ? encryptedDocument(name)
        : brokenDocument(name, 'PDF', error);
    }
  }
}
