import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Thrown when a ZIP file unpacks to more than is allowed. */
export class OverblownError extends Error {
  override readonly name = 'OverblownError';
}

/**
 * Unpacks every entry of a ZIP file to nowhere, and stops as soon as there is more than `maxBytes`, whatever the file
 * says of itself.
 * @throws OverblownError when there is more; Error when the file is broken
 */
export async function checkUnpackedSize(bytes: Uint8Array, maxBytes: number): Promise<void> {
  const zip = await open(bytes);
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        stream.on('error', reject);
        stream.on('data', (chunk: Buffer) => {
          total += chunk.length;
          if (total > maxBytes) stream.destroy(new OverblownError(`More than ${maxBytes} bytes`));
        });
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip))),
  );
}
