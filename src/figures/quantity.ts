import { ENGLISH_UNITS, UNCOUNTED } from './english-units';
import type { FigureLanguage } from './figure';

const SCALES = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
] as const;

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 });

/**
 * A number with its unit. In Chinese as the report writes it (1100万人); in English with 万 and 亿 resolved and the
 * unit translated (11 million people), a unit that is not known staying as it is.
 */
export function formatQuantity(value: number, unit: string, language: FigureLanguage): string {
  if (language === 'zh') return `${plainNumber(value)}${unit}`;
  const { scale, base } = splitUnit(unit);
  const number = englishNumber(value * scale);
  if (base === '%' || base === '‰') return `${number}${base}`;
  const word = UNCOUNTED.has(base) ? '' : (ENGLISH_UNITS[base] ?? base);
  return word === '' ? number : `${number} ${word}`;
}

/** A computed figure to four digits, as far as they stand behind the point: 0.38333 as 0.3833, 40265.2 as 40265. */
export function roundComputed(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** A signed difference: +0.4个百分点, −3 tonnes; nought has no sign. */
export function formatMargin(margin: number, unit: string, language: FigureLanguage): string {
  const sign = margin > 0 ? '+' : margin < 0 ? '−' : '';
  return sign + formatQuantity(Math.abs(margin), unit, language);
}

/** The difference of two percentages is in percentage points. */
export const differenceUnit = (unit: string): string => (unit === '%' ? '个百分点' : unit);

/** 12.3 as 12.3, and 0.1 + 0.2 as 0.3: no more digits than a report would write. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function englishNumber(value: number): string {
  return (Math.abs(value) < 1e6 ? PLAIN : COMPACT).format(value);
}

/** 万人 → 10,000 and 人. */
function splitUnit(unit: string): { scale: number; base: string } {
  for (const [word, scale] of SCALES) {
    if (unit.startsWith(word)) return { scale, base: unit.slice(word.length) };
  }
  return { scale: 1, base: unit };
}
