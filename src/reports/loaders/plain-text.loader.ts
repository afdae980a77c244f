import { decodeText } from './decode-text';
import type { LoadedDocument, Loader } from './loader';

/** Plain text and Markdown, whose marks people read over: every character stays, only line ends become \n. */
export class PlainTextLoader implements Loader {
  readonly mediaTypes = ['text/plain', 'text/markdown'];

  async load(bytes: Uint8Array, name: string): Promise<LoadedDocument> {
    return { text: decodeText(bytes, name).replace(/\r\n?/g, '\n'), notes: [] };
  }
}
