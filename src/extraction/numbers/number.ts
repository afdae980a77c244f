import { classAt, DIGIT, MAGNITUDE, NUMERAL } from './char-class';
import { readChineseNumeral } from './chinese-numeral';

/** A number as written, its magnitude (万, 亿) kept apart since it belongs to the unit. */
export interface NumberReading {
  value: number;
  magnitude: string;
  /** 多, 余, 几: a little more than the value. */
  more: boolean;
  chinese: boolean;
  /** 千亿, 万人: a magnitude without a number before it. */
  bare: boolean;
  end: number;
}

const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const LONGEST_NUMBER = 18;

/** The magnitude characters at a place: 万, 亿, 万亿, 千万 … ; 千米, 千瓦 and 百分 are none. */
function magnitudeAt(text: string, at: number): string {
  let end = at;
  while (end < at + 2 && (text[end] as string) in SCALES) end++;
  const next = text[end] ?? '';
  const last = text[end - 1];
  if (end > at && last === '千' && '米克瓦伏卡焦'.includes(next)) end--;
  if (end > at && last === '百' && next === '分') end--;
  return text.slice(at, end);
}

const scaleOf = (magnitude: string): number => {
  let scale = 1;
  for (const char of magnitude) scale *= SCALES[char] ?? 1;
  return scale;
};

const isMore = (char: string | undefined): boolean => char === '多' || char === '余' || char === '几';

/** Reads `1234.5` at a place; a longer run of digits than any figure has is refused, and skipped as a whole. */
function readArabic(text: string, at: number): { value: number; end: number } | undefined {
  let end = at;
  while (end < at + LONGEST_NUMBER && classAt(text, end) === DIGIT) end++;
  if (end === at || classAt(text, end) === DIGIT || (text[at] === '0' && end > at + 1)) return undefined;
  if (text[end] === '.' && classAt(text, end + 1) === DIGIT) {
    end++;
    const limit = end + LONGEST_NUMBER;
    while (end < limit && classAt(text, end) === DIGIT) end++;
  }
  return { value: Number(text.slice(at, end)), end };
}

/** 1亿3千多万, 1万6千: a second part of a lower magnitude; in units of the first. */
function secondPart(
  text: string,
  at: number,
  scale: number,
): { value: number; end: number; more: boolean } | undefined {
  const number = readArabic(text, at);
  if (!number) return undefined;
  let end = number.end;
  let magnitude = magnitudeAt(text, end);
  end += magnitude.length;
  let more = false;
  if (isMore(text[end])) {
    more = true;
    end++;
    const rest = magnitudeAt(text, end);
    magnitude += rest;
    end += rest.length;
  }
  const own = scaleOf(magnitude);
  if (magnitude === '' || own >= scale) return undefined;
  return { value: (number.value * own) / scale, end, more };
}

function finish(text: string, value: number, from: number, chinese: boolean): NumberReading {
  let end = from;
  let more = false;
  if (isMore(text[end])) {
    more = true;
    end++;
  }
  const magnitude = magnitudeAt(text, end);
  end += magnitude.length;
  let total = value;
  if (magnitude !== '' && classAt(text, end) === DIGIT) {
    const second = secondPart(text, end, scaleOf(magnitude));
    if (second) {
      total += second.value;
      end = second.end;
      more ||= second.more;
    }
  }
  let whole = magnitude;
  if (!more && isMore(text[end])) {
    more = true;
    end++;
    const rest = magnitudeAt(text, end);
    whole += rest;
    end += rest.length;
  }
  return { value: total, magnitude: whole, more, chinese, bare: false, end };
}

/** Reads a number at a place, Arabic or Chinese, with its magnitude: 1.18万, 8000多万, 1亿3千多万, 三百二十, 十亿. */
export function readNumber(text: string, at: number): NumberReading | undefined {
  const kind = classAt(text, at);
  if (kind === DIGIT) {
    const number = readArabic(text, at);
    return number && finish(text, number.value, number.end, false);
  }
  if (kind === NUMERAL) {
    const numeral = readChineseNumeral(text, at);
    if (!numeral) return undefined;
    const bare = numeral.end === at + 1 && '百千'.includes(text[at] as string);
    return { ...finish(text, numeral.value, numeral.end, true), bare };
  }
  if (kind === MAGNITUDE) {
    const magnitude = magnitudeAt(text, at);
    return { value: 1, magnitude, more: false, chinese: true, bare: true, end: at + magnitude.length };
  }
  return undefined;
}

/** Where a run of digits that starts here ends, not looking behind `limit`: what is no number is skipped at once. */
export function endOfDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (classAt(text, end) === DIGIT || text[end] === '.')) end++;
  return end;
}
