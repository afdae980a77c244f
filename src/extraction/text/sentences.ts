import { Span } from './normalized-text';

const SENTENCE_END = '。！';
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
      const length = at - start;
      if (
        SENTENCE_END.includes(text[at] as string) ||
        (length >= LONGEST_SENTENCE && text[at] === '，') ||
        length >= 2 * LONGEST_SENTENCE
      )
        push(at + 1);
    }
    push(paragraph.end);
  }
  return sentences;
}
