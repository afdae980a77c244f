import { findFigures, type FoundFigure, readPlainNumber } from '../../../../src/extraction/numbers/find-figures';
import type { Words } from '../../api/desk-types';

/** A figure of a report's text, with its words: 12.5万吨, 7%以上. */
export type FigureInText = Omit<FoundFigure, 'start' | 'end'> & Words;

/** The figures of the sentence around some words of a text, with a little to each side where the sentence is long. */
export function figuresAround(text: string, words: Words, reach = 80): FigureInText[] {
  const [start, end] = [words.offset, words.offset + words.quote.length];
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const to = Math.min(...['。', '\n'].map((stop) => text.indexOf(stop, end)).map((at) => (at < 0 ? text.length : at)));
  return findFigures(text.slice(from, to))
    .map(({ start: first, end: last, ...figure }) => ({
      ...figure,
      quote: text.slice(from + first, from + last),
      offset: from + first,
    }))
    .filter(({ offset, quote }) => offset + quote.length >= start - reach && offset <= end + reach);
}

/** The figure that selected words touch, whole and with its unit, or a number without a unit that they are. */
export function figureOf(text: string, words: Words): FigureInText | (Words & { value: number }) | null {
  const end = words.offset + words.quote.length;
  const touched = figuresAround(text, words).find(
    ({ offset, quote }) => offset < end && offset + quote.length > words.offset,
  );
  if (touched) return touched;
  const value = readPlainNumber(words.quote);
  return value === null ? null : { ...words, value };
}

/** The smallest span that holds both. */
export function spanOfBoth(text: string, one: Words, other: Words): Words {
  const start = Math.min(one.offset, other.offset);
  const end = Math.max(one.offset + one.quote.length, other.offset + other.quote.length);
  return { quote: text.slice(start, end), offset: start };
}
