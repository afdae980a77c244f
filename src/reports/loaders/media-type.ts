import { extname } from 'node:path';

// What files begin with; those without a loader are named when they are refused.
const SIGNATURES: readonly [start: string, mediaType: string][] = [
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['\xd0\xcf\x11\xe0', 'application/msword'],
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
];

const HTML = /^(?:\ufeff|\s|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|meta|title|script)\b/i;
const START_BYTES = 1024;

/** What kind of document bytes are, by what they begin with; the name only tells Markdown from plain text. */
export function mediaTypeOf(bytes: Uint8Array, name: string): string {
  const start = Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1');
  const signature = SIGNATURES.find(([begin]) => start.startsWith(begin));
  if (signature) return signature[1];
  if (HTML.test(start.replace(/^\xef\xbb\xbf/, ''))) return 'text/html';
  return ['.md', '.markdown'].includes(extname(name).toLowerCase()) ? 'text/markdown' : 'text/plain';
}
