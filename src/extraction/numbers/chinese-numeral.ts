const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** No numeral below 万 is longer than 九千九百九十九. */
const LONGEST = 8;

/**
 * Reads a Chinese numeral below 万 at a place: 三百二十 → 320, 两 → 2, 十 → 10, 二〇 (digits one by one) → 20.
 * Gives its value and where it ends, or undefined where there is none. Looks at a bounded number of characters.
 */
export function readChineseNumeral(text: string, at: number): { value: number; end: number } | undefined {
  let total = 0;
  let digit: number | undefined;
  let digitsInRow = 0;
  let end = at;
  for (; end < at + LONGEST; end++) {
    const char = text[end] as string;
    const value = DIGITS[char];
    if (value !== undefined) {
      digit = digitsInRow > 0 ? (digit ?? 0) * 10 + value : value;
      if (value !== 0 || digitsInRow > 0) digitsInRow++;
      continue;
    }
    const step = STEPS[char];
    if (step === undefined) break;
    total += (digit ?? (total === 0 ? 1 : 0)) * step;
    digit = undefined;
    digitsInRow = 0;
  }
  if (end === at) return undefined;
  return { value: total + (digit ?? 0), end };
}
