import { originalSpan } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';
import { agreements } from './agreements';
import { hashOf } from './report-copy';

/** Words of a report, with what stands around them: a W3C TextQuoteSelector, and what helps to tell it from its like. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  /** What stood more than once in the text that they were taken from, and so does not tell the place by itself. */
  repeated: 'nothing' | 'words' | 'sentence';
  /** Where they stood, in UTF-16 code units: for people, it decides nothing. */
  position: number;
  /** Of places that are alike in all that is known of them: which one it was, from 0, in the text of this hash. */
  alike?: { textHash: string; nth: number };
}

const CONTEXT = 64;

/**
 * Describes a stretch of a text so that it can be found in another copy of it.
 * @param offset where the words start, in UTF-16 code units
 */
export function selectorOf(text: string, offset: number, exact: string): TextQuoteSelector {
  const end = offset + exact.length;
  const selector: TextQuoteSelector = {
    exact,
    prefix: text.slice(Math.max(0, offset - CONTEXT), offset),
    suffix: text.slice(end, end + CONTEXT),
    repeated: 'nothing',
    position: offset,
  };
  const compact = compactText(text);
  const { places, inSameSentence } = agreements(compact.text, selector);
  const repeated = inSameSentence.length > 1 ? 'sentence' : places.length > 1 ? 'words' : 'nothing';
  const alike = inSameSentence.filter(({ whole }) => whole);
  if (alike.length < 2) return { ...selector, repeated };
  const nth = alike.findIndex(({ place }) => originalSpan(compact, place).start >= offset);
  return { ...selector, repeated, alike: { textHash: hashOf(text), nth } };
}
