import { isAscii, isUtf8 } from 'node:buffer';
import type { Charset } from './fetch-outcome';

// Browsers look for the declaration in the first 1024 bytes; Chinese pages put it a little later at times.
const HEAD_BYTES = 4_096;
const IN_HEAD = [
  /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i,
  /^<\?xml[^<>]{0,100}encoding=["']([\w.:-]{1,40})/i,
];

/**
 * Which encoding a text declares, and whether its bytes can be of it.
 * @param contentType the header, if there was one
 */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined): Charset {
  const declared = inHeader(contentType) ?? inHead(bytes) ?? null;
  return { declared, contradicted: declared !== null && !fits(bytes, declared) };
}

function inHeader(contentType = ''): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase();
}

function inHead(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  for (const place of IN_HEAD) {
    const name = place.exec(head)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return undefined;
}

function fits(bytes: Uint8Array, declared: string): boolean {
  if (isAscii(bytes)) return true;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    // What is UTF-8 can pass for GBK by chance, but what is GBK hardly ever for UTF-8.
    if (isUtf8(bytes)) return decoder.encoding === 'utf-8';
    decoder.decode(bytes);
    return true;
  } catch {
    // An encoding that nobody knows, or bytes that it does not have.
    return false;
  }
}
