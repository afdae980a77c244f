import { findFigures } from '../../extraction/numbers/find-figures';

/**
 * Whether a figure can be read from words of a report by the rules that read numbers; a fall is written without its sign.
 * @param value the figure in its unit, null for what has none
 */
export function isReadable(words: string, value: number | null, high: number | null): boolean {
  if (value === null) return true;
  return findFigures(words).some(
    (figure) => Math.abs(figure.value) === Math.abs(value) && (high === null || figure.high === high),
  );
}
