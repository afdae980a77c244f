import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { broken, endless } from './fetch-failure';

const DECOMPRESS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What we can undo, for the request's Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

// A second layer happens by a proxy's mistake; more only by intent.
const MOST_LAYERS = 2;

export interface BodyLimit {
  maxBytes: number;
  /** A longer body fails, or is cut and its start taken. */
  tooLong: 'fail' | 'cut';
}

/**
 * Reads a body while it comes and undoes its content encoding, and stops as soon as either is longer than the limit.
 * @param encodings the Content-Encoding header
 * @throws FetchFailure `endless`, or `broken` for an encoding that we did not ask for
 */
export async function readBody(body: Readable, encodings: string, limit: BodyLimit): Promise<Buffer> {
  const layers = encodings
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
    .map((encoding) => DECOMPRESS[encoding] ?? unknownEncoding(encodings));
  if (layers.length > MOST_LAYERS) unknownEncoding(encodings);

  let plain = body;
  if (layers.length > 0) {
    const sent = Readable.from(counted(body, limit.maxBytes));
    // An error of any part reaches the last one, where it is thrown by the loop below.
    plain = pipeline([sent, ...layers.reverse().map((create) => create())], () => {}) as unknown as Readable;
  }

  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= limit.maxBytes) continue;
    if (limit.tooLong === 'cut') break;
    throw endless(limit.maxBytes, layers.length > 0);
  }
  return Buffer.concat(chunks, Math.min(length, limit.maxBytes));
}

async function* counted(body: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw endless(maxBytes, false);
    yield chunk;
  }
}

function unknownEncoding(encodings: string): never {
  throw broken('encoding', `Content-Encoding: ${encodings.slice(0, 80)}`);
}
