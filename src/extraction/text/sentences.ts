import { Span } from './normalized-text';

const SENTENCE_END = '。！';
/** A sentence longer than this is read in pieces, cut at a comma where there is one. */
const LONGEST_SENTENCE = 1200;

export interface SentenceSpan extends Span {
  opensParagraph: boolean;
}

/** The sentences of a text with one paragraph a line. */
export function sentencesOf(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  let opensParagraph = true;
  const push = (end: number): void => {
    if (end > start) {
      sentences.push({ start, end, opensParagraph });
      opensParagraph = false;
    }
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') {
      push(at);
      start = at + 1;
      opensParagraph = true;
    } else if (
      SENTENCE_END.includes(char) ||
      (at - start >= LONGEST_SENTENCE && char === '，') ||
      at - start >= 2 * LONGEST_SENTENCE
    )
      push(at + 1);
  }
  push(text.length);
  return sentences;
}
