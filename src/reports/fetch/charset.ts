import { isAscii, isUtf8 } from 'node:buffer';
import { charsetOfHtml } from '../loaders/html-charset';
import type { Charset } from './fetch-outcome';

/**
 * Which encoding a text declares, and whether its bytes can be of it.
 * @param contentType the header, if there was one
 */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined): Charset {
  const declared = inHeader(contentType) ?? charsetOfHtml(bytes)?.toLowerCase() ?? null;
  return { declared, contradicted: declared !== null && !fits(bytes, declared) };
}

function inHeader(contentType = ''): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]?.toLowerCase();
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
