import type { Span } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';

const DIGIT = /[\d０-９.．零〇一二三四五六七八九十百千万亿两]/;

/** Whether the words begin within a figure that they would not have begun in. */
const cutsBefore = (first: string, before: string | undefined, was: string | undefined): boolean =>
  DIGIT.test(first) && before !== was && (DIGIT.test(before ?? '') || DIGIT.test(was ?? ''));

/** Whether the words end within a figure, or between it and its unit, that go on otherwise than they did. */
const cutsAfter = (last: string, after: string | undefined, was: string | undefined): boolean =>
  DIGIT.test(last) && after !== was;

/**
 * Where words stand in a compact text. Where they begin or end within a figure, the figure must go on as it did: 增长5
 * taken from 增长5% does not stand in 增长5.9%.
 */
export function placesOf(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): Span[] {
  const words = compactText(exact).text;
  const before = compactText(prefix).text.at(-1);
  const after = compactText(suffix).text.at(0);
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (cutsBefore(words[0]!, text[start - 1], before) || cutsAfter(words.at(-1)!, text[end], after)) continue;
    places.push({ start, end });
  }
  return places;
}
