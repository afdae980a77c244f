import { InvalidInputError } from '../../common/errors';
import type { LoadedDocument, Loader } from './loader';
import { PlainTextLoader } from './plain-text.loader';

const LOADERS: readonly Loader[] = [new PlainTextLoader()];

/**
 * Reads the text of a document.
 * @param mediaType as `mediaTypeOf` gives it
 * @param name what the document is called, for errors
 * @throws InvalidInputError when it is empty, of a kind that is not read, or broken
 */
export async function loadDocument(bytes: Uint8Array, mediaType: string, name: string): Promise<LoadedDocument> {
  if (bytes.length === 0) throw empty(name);
  const loader = LOADERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
  if (!loader) throw unknownKind(mediaType, name);
  const loaded = await loader.load(bytes, name);
  if (loaded.text.trim() === '') throw empty(name);
  return loaded;
}

function empty(name: string): InvalidInputError {
  return new InvalidInputError('document.empty', {
    zh: `“${name}”是空的，没有文字。请检查文件后重新提交。`,
    en: `“${name}” is empty: there is no text in it. Check the file and submit it again.`,
  });
}

function unknownKind(mediaType: string, name: string): InvalidInputError {
  return new InvalidInputError('document.unknown_kind', {
    zh: `“${name}”是 ${mediaType} 文件，不能读取。请提供文本或 Markdown 文件。`,
    en: `“${name}” is a ${mediaType} file, which is not read. Give a text or Markdown file.`,
  });
}
