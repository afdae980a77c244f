const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * A view of a text in which years can be found by one expression, of the same length so that offsets hold: full-width
 * digits as ASCII digits, 二〇二一年 as 2021年, and blanks of every kind as spaces.
 */
export function plainView(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[零○Ｏ〇一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
    )
    .replace(/[\u00a0\u2002-\u200d\u3000\ufeff\t]/g, ' ');
}
