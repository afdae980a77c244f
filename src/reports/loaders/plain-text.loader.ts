import { decodeText } from './decode-text';
import { binaryDocument } from './document-errors';
import type { LoadedDocument, Loader } from './loader';

/** Plain text and Markdown, whose marks people read over: every character stays, only line ends become \n. */
export class PlainTextLoader implements Loader {
  readonly mediaTypes = ['text/plain', 'text/markdown'];

  async load(bytes: Uint8Array, name: string): Promise<LoadedDocument> {
    const text = decodeText(bytes, name);
    if (text.includes('\0')) throw binaryDocument(name);
    return { text: text.replace(/\r\n?/g, '\n'), notes: [] };
  }
}
