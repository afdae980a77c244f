/** The words of a report around a quote, within its paragraph. */
export interface QuoteContext {
  before: string;
  after: string;
}

/** Sentences and paragraphs of reports can be very long; so many characters on each side are enough to understand one. */
const MOST = 160;

const SENTENCE_END = /[。！？；]/;

/**
 * The rest of the sentence that a quote stands in, and the sentence on each side of it; no more than its paragraph, and
 * where sentences are long an end of them with an ellipsis.
 * @param offset where the quote starts, in UTF-16 code units
 */
export function quoteContext(text: string, offset: number, quote: string): QuoteContext {
  const end = offset + quote.length;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', end);
  return {
    before: lastSentences(text.slice(lineStart, offset).trimStart()),
    after: firstSentences(
      text.slice(end, newline === -1 ? text.length : newline).trimEnd(),
      SENTENCE_END.test(quote.at(-1) ?? ''),
    ),
  };
}

/** The sentence that a text ends with, finished or not, and the one before it. */
function lastSentences(text: string): string {
  const sentences = text.slice(sentenceEnds(text).at(-2) ?? 0);
  return sentences.length <= MOST ? sentences : `…${sentences.slice(-MOST)}`;
}

/** The rest of the sentence that was begun, unless it is over, and the one after it. */
function firstSentences(text: string, over: boolean): string {
  const ends = sentenceEnds(text);
  const sentences = text.slice(0, ends[over ? 0 : 1] ?? text.length);
  return sentences.length <= MOST ? sentences : `${sentences.slice(0, MOST)}…`;
}

/** Where each sentence of a text ends, behind its mark. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(new RegExp(SENTENCE_END, 'g'))].map(({ index }) => index + 1);
}
