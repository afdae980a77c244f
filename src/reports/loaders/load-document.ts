import { emptyDocument, unknownKind } from './document-errors';
import { DocxLoader } from './docx.loader';
import { HtmlLoader } from './html.loader';
import type { LoadedDocument, Loader } from './loader';
import { PdfLoader } from './pdf.loader';
import { PlainTextLoader } from './plain-text.loader';

const LOADERS: readonly Loader[] = [new PlainTextLoader(), new HtmlLoader(), new DocxLoader(), new PdfLoader()];

/**
 * Reads the text of a document.
 * @param mediaType as `mediaTypeOf` gives it
 * @param name what the document is called, for errors
 * @throws InvalidInputError when it is empty, of a kind that is not read, or broken
 */
export async function loadDocument(bytes: Uint8Array, mediaType: string, name: string): Promise<LoadedDocument> {
  if (bytes.length === 0) throw emptyDocument(name);
  const loader = LOADERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
  if (!loader) throw unknownKind(name, mediaType);
  const loaded = await loader.load(bytes, name);
  if (loaded.text.trim() === '') throw emptyDocument(name);
  return { ...loaded, text: withoutBrokenCharacters(loaded.text) };
}

/**
 * Puts � for what is no character and what no database takes, such as broken fonts and references leave it: NUL, and a
 * half of a surrogate pair. Every other character keeps its place.
 */
function withoutBrokenCharacters(text: string): string {
  // Encoding replaces lone surrogates.
  return Buffer.from(text).toString().replaceAll('\0', '\ufffd');
}
