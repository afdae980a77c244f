import type { Span } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';

/** Characters that figures are made of: a place that would cut one in two is none. */
const OF_FIGURES = /[\d０-９.．,，%％‰〇零一二三四五六七八九十百千万亿两]/;

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
    const cutsBefore = OF_FIGURES.test(words[0]!) && text[start - 1] !== before;
    const cutsAfter = OF_FIGURES.test(words.at(-1)!) && text[end] !== after;
    if (!cutsBefore && !cutsAfter) places.push({ start, end });
  }
  return places;
}
