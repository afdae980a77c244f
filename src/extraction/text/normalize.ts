import { NormalizedText, NormalizedTextBuilder } from './normalized-text';

/** Stands at the head of a line that began with a footnote mark. */
const FOOTNOTE_SIGN = '※';

/** Punctuation that is written in several ways, and the one that the rules know. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '(': '（',
  ')': '）',
  '[': '［',
  ']': '］',
  '〔': '［',
  '〕': '］',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '∶': '：',
  '~': '—',
  '∼': '—',
  '–': '—',
  '―': '—',
  '─': '—',
  '-': '—',
  '﹪': '%',
  '｡': '。',
  '､': '、',
  〇: '零',
  '㎡': '平方米',
  '㎞': '公里',
};

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2060;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Full-width letters, digits and signs to half-width, radicals to their characters. */
function simple(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2e80 && code <= 0x2fd5) return char.normalize('NFKC');
  return char;
}

/** `&nbsp;` and `\r\n` written out: how long the escape at this place is and what it stands for. */
function escapeAt(text: string, at: number): { length: number; char: string } | undefined {
  if (text[at] === '\\') {
    const next = text[at + 1];
    if (next === 'n') return { length: 2, char: '\n' };
    if (next === 'r' || next === 't') return { length: 2, char: '' };
  }
  if (text[at] === '&') {
    for (const entity of ['&nbsp;', '&ensp;', '&emsp;', '&ldquo;', '&rdquo;'])
      if (text.startsWith(entity, at))
        return { length: entity.length, char: entity === '&ldquo;' ? '“' : entity === '&rdquo;' ? '”' : '' };
  }
  return undefined;
}

/** `[14]`, `［3］`: the length of a footnote mark at this place, or 0. */
function footnoteMarkAt(text: string, at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const char = simple(text[i] ?? '');
    if (char === ']' || char === '］' || char === '〕') return i > at + 1 ? i - at + 1 : 0;
    if (!isDigit(char)) return 0;
  }
  return 0;
}

/** `1,234`: a comma between groups of three digits belongs to the figure. */
const isThousandsSeparator = (text: string, at: number): boolean => {
  const digit = (i: number): boolean => isDigit(simple(text[i] ?? ''));
  return digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
};

/**
 * The text with uniform characters: half-width figures and letters, full-width punctuation, no spaces, footnote marks,
 * escapes or emphasis. Line ends stay; `joinLines` decides what they mean.
 */
export function normalize(original: string): NormalizedText {
  const builder = new NormalizedTextBuilder();
  let quoteOpen = false;
  for (let at = 0; at < original.length; at++) {
    const raw = original[at] as string;
    if (raw === '\\' || raw === '&') {
      const escape = escapeAt(original, at);
      if (escape) {
        if (escape.char) builder.push(escape.char, at);
        at += escape.length - 1;
        continue;
      }
    }
    if (raw === '\r' || raw === '*' || raw === '\u200b' || isSpace(raw.charCodeAt(0))) continue;
    if (raw === '\n') {
      quoteOpen = false;
      builder.push('\n', at);
      continue;
    }
    const char = simple(raw);
    if (char === '[' || char === '〔' || char === '［') {
      const length = footnoteMarkAt(original, at);
      if (length > 0) {
        if (builder.last === '\n' || builder.last === '') builder.push(FOOTNOTE_SIGN, at);
        at += length - 1;
        continue;
      }
    }
    if (char === ',' && isThousandsSeparator(original, at)) continue;
    if (char === '"') {
      quoteOpen = !quoteOpen;
      builder.push(quoteOpen ? '“' : '”', at);
      continue;
    }
    if (char === '?' || char === '\ufffd') continue;
    for (const part of PUNCTUATION[char] ?? char) builder.push(part, at);
  }
  return builder.build();
}
