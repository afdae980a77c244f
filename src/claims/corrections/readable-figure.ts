import { scanFigures } from '../../extraction/numbers/figure-scanner';
import { normalize } from '../../extraction/text/normalize';

/**
 * Whether a figure can be read from words of a report by the rules that read numbers; a fall is written without its sign.
 * @param value the figure in its unit, null for what has none
 */
export function isReadable(words: string, value: number | null, high: number | null): boolean {
  if (value === null) return true;
  const { text } = normalize(words);
  return scanFigures(text, 0, text.length).some(
    (figure) => figure.value === Math.abs(value) && (high === null || figure.high === high),
  );
}
