import { Span } from './normalized-text';

const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = '！'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
/** A sentence longer than this is read in pieces, cut at a comma where there is one. */
const LONGEST_SENTENCE = 1200;

export interface SentenceSpan extends Span {
  opensParagraph: boolean;
}

/** The sentences of some paragraphs. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    const push = (end: number): void => {
      if (end > start) sentences.push({ start, end, opensParagraph: start === paragraph.start });
      start = end;
    };
    for (let at = start; at < paragraph.end; at++) {
      const code = text.charCodeAt(at);
      const length = at - start;
      if (code === FULL_STOP || code === EXCLAMATION) push(at + 1);
      else if (length >= LONGEST_SENTENCE && (code === COMMA || length >= 2 * LONGEST_SENTENCE)) push(at + 1);
    }
    push(paragraph.end);
  }
  return sentences;
}
