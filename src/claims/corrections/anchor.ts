import { originalSpan, type Span } from '../../extraction/text/normalized-text';
import { type Agreement, agreements } from './agreements';
import { compactText } from './compact-text';
import type { ReportCopy } from './report-copy';
import type { TextQuoteSelector } from './text-quote-selector';

/** Why words have no place in a text. */
export type Unplaced = 'words_gone' | 'ambiguous';

/** Words so short may be said of anything: 增长8%. */
const TELLING_LENGTH = 8;
/** So much around words that do not tell by themselves has to be as it was. */
const ENOUGH_CONTEXT = 6;

const CLAUSE_END = /[，,；;：:、。！？!?\n]/;

/**
 * Finds words again in a copy of the text that they were taken from. Spaces and line ends do not matter; sentences may
 * have moved, and what stands around the words may have changed as long as it stays clear which words are meant. Where
 * several places say the same, what stands around has to decide; a position does so in the very same text only.
 * @returns the place in the copy as it is written
 */
export function anchor({ compact, hash }: ReportCopy, selector: TextQuoteSelector): Span | Unplaced {
  const { places, inSameSentence } = agreements(compact.text, selector);
  const found =
    inSameText(inSameSentence, selector, hash) ??
    inOldSentence(inSameSentence, selector) ??
    inChangedSentence(places, selector);
  if (found) return originalSpan(compact, found.place);
  return places.length === 0 ? 'words_gone' : 'ambiguous';
}

/** The one of several places alike that was meant, in the text that the words were taken from. */
const inSameText = (same: readonly Agreement[], { alike }: TextQuoteSelector, hash: string): Agreement | undefined =>
  alike?.textHash === hash ? same.filter(({ whole }) => whole)[alike.nth] : undefined;

/**
 * The place whose whole sentence is as it was; where several are or were, the one in its old surroundings. Of passages
 * that are alike as far as is known, which a file that has its report twice is full of, the first counts, as in reading.
 */
function inOldSentence(same: readonly Agreement[], { repeated }: TextQuoteSelector): Agreement | undefined {
  const whole = same.find((agreement) => agreement.whole);
  if (whole) return whole;
  const [best, next] = [...same].sort((a, b) => b.beyond - a.beyond);
  if (!best || (!next && repeated !== 'sentence')) return best;
  return best.beyond - (next?.beyond ?? 0) >= ENOUGH_CONTEXT ? best : undefined;
}

/**
 * The one place that is left of words whose sentence changed around them. Words that stood several times are not taken
 * for found then: another sentence may say them of something else.
 */
function inChangedSentence(
  places: readonly Agreement[],
  { exact, prefix, repeated }: TextQuoteSelector,
): Agreement | undefined {
  if (repeated !== 'nothing' || places.length !== 1) return undefined;
  const [left] = places;
  const clause = compactText(prefix.split(CLAUSE_END).at(-1)!).text;
  const isTelling = compactText(exact).text.length >= TELLING_LENGTH;
  return isTelling || left!.before >= Math.max(ENOUGH_CONTEXT, clause.length) ? left : undefined;
}
