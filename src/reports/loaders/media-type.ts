import { extname } from 'node:path';
import { DOCX } from './docx.loader';

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
  ['Rar!', 'application/vnd.rar'],
  ["7z\xbc\xaf'\x1c", 'application/x-7z-compressed'],
];

// The names of a ZIP file's entries stand in it as they are.
const IN_ZIP: readonly [entry: string, mediaType: string][] = [
  ['word/document.xml', DOCX],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const HTML = /^(?:\s|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|meta|title|script|div|p|table)\b/i;
const START_BYTES = 2048;

/** What kind of document bytes are, by what they begin with; the name only tells Markdown from plain text. */
export function mediaTypeOf(bytes: Uint8Array, name: string): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = all
    .subarray(0, START_BYTES)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const signature = SIGNATURES.find(([begin]) => start.startsWith(begin))?.[1];
  if (signature === 'application/zip') return IN_ZIP.find(([entry]) => all.includes(entry))?.[1] ?? signature;
  if (signature) return signature;
  if (HTML.test(start)) return 'text/html';
  return ['.md', '.markdown'].includes(extname(name).toLowerCase()) ? 'text/markdown' : 'text/plain';
}
