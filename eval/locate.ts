/** A stretch of a text, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Finds words in a text; undefined where they do not stand in it. */
export type Locate = (quote: string, offset?: number) => Span | undefined;

/**
 * How words are found in a text: where `offset` says that they stand, else at their first place; else at their first
 * place when spaces and line ends are left out, since a page and its plain text break lines differently.
 */
export function locator(text: string): Locate {
  let squeezed: { text: string; places: number[] } | undefined;
  return (quote, offset) => {
    const at = offset !== undefined && text.startsWith(quote, offset) ? offset : text.indexOf(quote);
    if (at >= 0) return { start: at, end: at + quote.length };
    squeezed ??= squeeze(text);
    const words = squeeze(quote).text;
    const place = words === '' ? -1 : squeezed.text.indexOf(words);
    if (place < 0) return undefined;
    return { start: squeezed.places[place]!, end: squeezed.places[place + words.length - 1]! + 1 };
  };
}

/** How many characters two stretches share; none, or less, where they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function squeeze(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at]!)) places.push(at);
  return { text: text.replace(/\s+/g, ''), places };
}
