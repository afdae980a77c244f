/** What a character may begin or continue, as far as the scanner of figures needs to know. */
export type CharClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const OTHER: CharClass = 0;
export const DIGIT: CharClass = 1;
/** 零一二…九两 and 十百千. */
export const NUMERAL: CharClass = 2;
export const LETTER: CharClass = 3;
/** 万, 亿: they begin a figure only where no number stands before them. */
export const MAGNITUDE: CharClass = 4;
/** 第, 翻, 首: what begins an ordinal, a doubling, a first place. */
export const OPENING: CharClass = 5;
/** “ and 《. */
export const NAME: CharClass = 6;

const classes = new Uint8Array(0x10000);
const mark = (chars: string, value: CharClass): void => {
  for (const char of chars) classes[char.charCodeAt(0)] = value;
};
mark('0123456789', DIGIT);
mark('零一二两三四五六七八九十百千', NUMERAL);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER);
mark('万亿', MAGNITUDE);
mark('第翻首', OPENING);
mark('“《', NAME);

/** The class of the character at a place; `OTHER` behind the end. */
export const classAt = (text: string, at: number): CharClass => (classes[text.charCodeAt(at)] ?? OTHER) as CharClass;
