import { type NormalizedText, NormalizedTextBuilder } from '../../extraction/text/normalized-text';

const SPACE = /[\s\u200b-\u200f\u2060]/;

/** A text without spaces and line ends, which come and go between two copies of a report, and the way back. */
export function compactText(text: string): NormalizedText {
  const builder = new NormalizedTextBuilder(text.length);
  for (let at = 0; at < text.length; at++) if (!SPACE.test(text[at]!)) builder.push(text.charCodeAt(at), at);
  return builder.build();
}
