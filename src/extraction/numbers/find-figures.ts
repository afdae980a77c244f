import { normalize } from '../text/normalize';
import { originalSpan, type Span } from '../text/normalized-text';
import type { Figure } from './figure';
import { scanFigures } from './figure-scanner';
import { readNumber } from './number';

/** A figure and where it stands in the words that were given, with its unit and the word that bounds it. */
export type FoundFigure = Span & Pick<Figure, 'value' | 'high' | 'unit' | 'op'>;

/** 增长-3%: a sign, where no range and no code comes before it. */
const SIGNED = /(?:^|[^\dA-Za-z%])[-−－]$/;

/** 万众一心: where no unit follows, a magnitude alone is part of a word. */
const isPartOfWord = ({ bare, unit }: Figure): boolean => bare && /^[十百千万亿]+$/.test(unit);

/** The figures of some words as a report writes them, in order; 万 and 亿 are kept in the unit. */
export function findFigures(words: string): FoundFigure[] {
  const source = normalize(words);
  const figures = scanFigures(source.text, 0, source.text.length).filter((figure) => !isPartOfWord(figure));
  return figures.map(({ start, end, value, high, unit, op }) => {
    const span = originalSpan(source, { start, end });
    const isNegative = high === undefined && SIGNED.test(words.slice(Math.max(0, span.start - 2), span.start));
    return isNegative
      ? { ...span, start: span.start - 1, value: -value, unit, op }
      : { ...span, value, high, unit, op };
  });
}

/** Reads words that are a number and nothing else, without 万, 亿 or a unit; null where they are not. */
export function readPlainNumber(words: string): number | null {
  const [, sign, digits] = /^\s*([-−－+＋]?)(.*)$/s.exec(words)!;
  const { text } = normalize(digits!);
  const number = readNumber(text, 0);
  if (!number || number.end !== text.length || number.magnitude !== '' || number.more) return null;
  return /[-−－]/.test(sign!) ? -number.value : number.value;
}
