/** A figure of the text that may be picked: its digits and where they stand. */
export interface FigureInText {
  text: string;
  offset: number;
}

const FIGURE =
  /[-−－]?[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千]{1,8}(?=[个项家万亿倍成])/g;

/** The figures of the sentence around a span, with a little to each side where the sentence is long. */
export function figuresAround(text: string, offset: number, length: number, reach = 80): FigureInText[] {
  const from = Math.max(text.lastIndexOf('。', offset - 1), text.lastIndexOf('\n', offset - 1), offset - reach - 1) + 1;
  const ends = [text.indexOf('。', offset + length), text.indexOf('\n', offset + length), offset + length + reach];
  const to = Math.min(text.length, ...ends.filter((end) => end >= 0));
  return [...text.slice(from, to).matchAll(FIGURE)].map((match) => ({ text: match[0], offset: from + match.index }));
}

/** The smallest span that holds both. */
export function spanOfBoth(
  text: string,
  one: { offset: number; length: number },
  other: { offset: number; length: number },
): { quote: string; offset: number } {
  const start = Math.min(one.offset, other.offset);
  const end = Math.max(one.offset + one.length, other.offset + other.length);
  return { quote: text.slice(start, end), offset: start };
}
