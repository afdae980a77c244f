import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { InvalidInputError } from '../common/errors';
import { brokenDocument, overblownDocument } from './loaders/document-errors';
import { mediaTypeOf } from './loaders/media-type';

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const MAX_ENTRIES = 5_000;

// The bit by which an entry says that its name is UTF-8; without it Chinese systems write GBK.
const UTF8_NAME = 0x800;

/**
 * The documents that a file holds: the entries of a ZIP file, one after the other, else the file itself. Hidden entries
 * and those that systems add are left out; a ZIP file within is given as it is.
 * @param maxUnpackedMegabytes what a ZIP file may unpack to
 * @throws InvalidInputError when a ZIP file is broken, encrypted, or unpacks to more than is taken
 */
export async function* documentsIn(
  name: string,
  bytes: Uint8Array,
  maxUnpackedMegabytes = 512,
): AsyncGenerator<NamedBytes> {
  if (mediaTypeOf(bytes, name) !== 'application/zip') {
    yield { name, bytes };
    return;
  }
  const zip = await open(bytes, name);
  if (zip.entryCount > MAX_ENTRIES) throw tooManyEntries(name, zip.entryCount);
  let left = maxUnpackedMegabytes * MEGABYTE;
  try {
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const entryName = nameOf(entry, name);
      if (isLeftOut(entryName)) continue;
      const unpacked = await unpack(zip, entry, left);
      if (!unpacked) throw overblownDocument(name, maxUnpackedMegabytes);
      left -= unpacked.length;
      yield { name: entryName.split('/').at(-1)!, bytes: unpacked };
    }
  } catch (error) {
    throw error instanceof InvalidInputError ? error : brokenDocument(name, 'ZIP', error);
  } finally {
    zip.close();
  }
}

function open(bytes: Uint8Array, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, decodeStrings: false },
      (error, zip) => (error ? reject(brokenDocument(name, 'ZIP', error)) : resolve(zip)),
    ),
  );
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => () => {
      zip.removeAllListeners();
      end();
    };
    zip.on('entry', (entry: Entry) => settle(() => resolve(entry))());
    zip.on(
      'end',
      settle(() => resolve(undefined)),
    );
    zip.on('error', (error: Error) => settle(() => reject(error))());
    zip.readEntry();
  });
}

/** @returns undefined when there is more than `maxBytes`, whatever the entry says of itself */
function unpack(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else {
          resolve(undefined);
          stream.destroy();
        }
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    }),
  );
}

/** Without decoding, yauzl gives the bytes of the name. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry, zipName: string): string {
  const raw = fileName as unknown as Buffer;
  // Some systems write UTF-8 without saying so, and Chinese in GBK is hardly ever valid UTF-8. Too short to guess from.
  const encodings = generalPurposeBitFlag & UTF8_NAME ? ['utf-8'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(raw);
    } catch {
      // Another encoding is tried.
    }
  throw brokenDocument(zipName, 'ZIP', new Error('The name of an entry is of no known encoding.'));
}

function isLeftOut(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function tooManyEntries(name: string, count: number): InvalidInputError {
  return new InvalidInputError('document.too_many_entries', {
    zh: `“${name}”中有 ${count} 个文件，超过 ${MAX_ENTRIES} 个的上限。请分成几个 ZIP 文件提交。`,
    en: `“${name}” holds ${count} files, more than the limit of ${MAX_ENTRIES}. Submit several ZIP files.`,
  });
}
