import { compactText } from './compact-text';
import { placesOf } from './places-of';

/** Words of a report, with what stands around them: a W3C TextQuoteSelector, and what helps to tell it from its like. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  /** The words stood more than once in the text that they were taken from: alone they do not tell the place. */
  repeated: boolean;
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
  const selector = {
    exact,
    prefix: text.slice(Math.max(0, offset - CONTEXT), offset),
    suffix: text.slice(end, end + CONTEXT),
    repeated: false,
    position: offset,
  };
  return { ...selector, repeated: placesOf(compactText(text).text, selector).length > 1 };
}
