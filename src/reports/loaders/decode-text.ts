import { analyse } from 'chardet';
import { badEncoding, binaryDocument } from './document-errors';

/** Encodings that Chinese documents come in beside UTF-8, as chardet names them, and as TextDecoder does. */
const DECODERS: Readonly<Record<string, string>> = { GB18030: 'gb18030', Big5: 'big5' };

// Enough to tell an encoding; more only takes longer.
const SAMPLE_BYTES = 65_536;
// In Chinese text nearly all characters are common ones; in a broken UTF-8 text that is taken for GB18030 few are.
const MIN_COMMON = 0.8;

/**
 * Decodes a text: UTF-8 or UTF-16 with or without byte order mark, GB18030 (with GBK and GB2312) or Big5.
 * @param declared the encoding that the document or its transport names, tried first
 * @throws InvalidInputError `document.binary`, or `document.encoding` when no encoding fits every byte
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): string {
  const marked = byteOrderMark(bytes);
  if (!marked && bytes.includes(0)) throw binaryDocument(name);
  const guessed = marked ? [marked] : [...(declared ? [declared] : []), 'utf-8', ...guess(bytes)];
  for (const encoding of guessed) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return text;
  }
  throw badEncoding(name, lineOfFailure(bytes));
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function guess(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return analyse(sample)
    .flatMap(({ name }) => DECODERS[name] ?? [])
    .filter((encoding) => encoding !== 'gb18030' || commonShare(sample) >= MIN_COMMON);
}

/** The share of GB 2312's first plane, its 3,755 common characters (lead bytes B0 to D7), among all characters. */
function commonShare(bytes: Uint8Array): number {
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length - 1; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    at++;
    // A1 to A9 are punctuation and symbols.
    if (lead >= 0xa1 && lead <= 0xa9) continue;
    all++;
    if (lead >= 0xb0 && lead <= 0xd7) common++;
  }
  return all === 0 ? 0 : common / all;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Another encoding is tried.
    return undefined;
  }
}

/** The line in which a text fails to be UTF-8. */
function lineOfFailure(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd'))).split('\n').length;
}
