import { type NormalizedText, NormalizedTextBuilder } from './normalized-text';

/** Stands at the head of a line that began with a footnote mark. */
const FOOTNOTE_SIGN = '※'.charCodeAt(0);
const NEWLINE = 0x0a;
const OPENING_QUOTE = '“'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);

/** Signs that are written in several ways, and the one that the rules know; '' is left out. */
const SIGNS: Readonly<Record<string, string>> = {
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
  '−': '—',
  '﹪': '%',
  '｡': '。',
  '､': '、',
  〇: '零',
  '㎡': '平方米',
  '㎞': '公里',
  '?': '',
  '*': '',
  '\r': '',
  '\ufffd': '',
  '\ufeff': '',
  ' ': '',
  '\t': '',
  '\u00a0': '',
  '\u3000': '',
  '\u2060': '',
};
const ESCAPES: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\r': '',
  '\\t': '',
  '&nbsp;': '',
  '&ensp;': '',
  '&emsp;': '',
  '&ldquo;': '“',
  '&rdquo;': '”',
};
/** Full-width letters, digits and signs to half-width, radicals to their characters. */
function simpleChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2e80 && code <= 0x2fd5) return char.normalize('NFKC');
  return char;
}

/** Spaces of all widths and circled numbers of items. */
const isLeftOut = (code: number): boolean => (code >= 0x2000 && code <= 0x200f) || (code >= 0x2460 && code <= 0x2473);

const AS_IT_IS = 0;
const LOOK_UP = 1;
/** Which characters the rules take as they are: nearly all, so that only the others cost time. */
const treatment = new Uint8Array(0x10000);
/** What each of the others becomes. */
const becomes = new Map<number, string>();
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  const simple = isLeftOut(code) ? '' : simpleChar(char);
  const sign = SIGNS[simple] ?? simple;
  if (sign !== char) becomes.set(code, sign);
  if (sign !== char || '\\&"\n［，'.includes(char)) treatment[code] = LOOK_UP;
}

const simpleAt = (text: string, at: number): string => simpleChar(text[at] ?? '');
const isDigitAt = (text: string, at: number): boolean => /^\d$/.test(simpleAt(text, at));

/** `[14]`, `［3］`: the length of a footnote mark at this place, or 0. */
function footnoteMarkAt(text: string, at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const char = simpleAt(text, i);
    if (char === ']' || char === '〕') return i > at + 1 ? i - at + 1 : 0;
    if (!isDigitAt(text, i)) return 0;
  }
  return 0;
}

/** `1,234`: a comma between groups of three digits belongs to the figure. */
const isThousandsSeparator = (text: string, at: number): boolean =>
  isDigitAt(text, at - 1) &&
  isDigitAt(text, at + 1) &&
  isDigitAt(text, at + 2) &&
  isDigitAt(text, at + 3) &&
  !isDigitAt(text, at + 4);

/** `&nbsp;` and `\r\n` written out: the escape at this place, or ''. */
function escapeAt(text: string, at: number): string {
  if (text[at] !== '\\' && text[at] !== '&') return '';
  return Object.keys(ESCAPES).find((escape) => text.startsWith(escape, at)) ?? '';
}

/**
 * The text with uniform characters: half-width figures and letters, full-width punctuation, no spaces, footnote marks,
 * escapes or emphasis. Line ends stay; `joinLines` decides what they mean.
 */
export function normalize(original: string): NormalizedText {
  const builder = new NormalizedTextBuilder(original.length);
  let quoteOpen = false;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (treatment[code] === AS_IT_IS) {
      builder.push(code, at);
      continue;
    }
    const escape = escapeAt(original, at);
    const sign = escape ? (ESCAPES[escape] as string) : (becomes.get(code) ?? original.charAt(at));
    const mark = sign === '［' ? footnoteMarkAt(original, at) : 0;
    if (mark > 0) {
      if (builder.last === NEWLINE || builder.last === 0) builder.push(FOOTNOTE_SIGN, at);
      at += mark - 1;
    } else if (sign === '"') {
      quoteOpen = !quoteOpen;
      builder.push(quoteOpen ? OPENING_QUOTE : CLOSING_QUOTE, at);
    } else if (sign !== '，' || !isThousandsSeparator(original, at)) {
      if (sign === '\n') quoteOpen = false;
      for (let i = 0; i < sign.length; i++) builder.push(sign.charCodeAt(i), at);
    }
    if (escape) at += escape.length - 1;
  }
  return builder.build();
}
