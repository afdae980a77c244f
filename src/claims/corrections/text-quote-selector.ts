import { compactText } from './compact-text';
import { agreements } from './agreements';

/** Words of a report, with what stands around them: a W3C TextQuoteSelector, and what helps to tell it from its like. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  /** What stood more than once in the text that they were taken from, and so does not tell the place by itself. */
  repeated: 'nothing' | 'words' | 'sentence';
  /** Where they stood, in UTF-16 code units: for people, it decides nothing. */
  position: number;
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
  const { places, inSameSentence } = agreements(compactText(text).text, selector);
  const repeated = inSameSentence.length > 1 ? 'sentence' : places.length > 1 ? 'words' : 'nothing';
  return { ...selector, repeated };
}
