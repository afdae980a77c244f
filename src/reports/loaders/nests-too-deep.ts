import { Parser } from 'htmlparser2';

/**
 * Pages of governments nest some dozens deep, with unclosed tags some hundreds, and browsers stop at 512. Parsers take
 * time by the square of the depth: a megabyte of unclosed tags takes a minute and a half.
 */
export const MAX_DEPTH = 3_000;
const PIECE = 16_384;

/** Whether a page nests deeper than may be parsed; stops as soon as it does. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag: () => {
      depth--;
    },
  });
  for (let at = 0; at < html.length && deepest <= MAX_DEPTH; at += PIECE) parser.write(html.slice(at, at + PIECE));
  return deepest > MAX_DEPTH;
}
