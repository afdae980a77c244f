import { type NormalizedText, originalSpan, type Span } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';
import { placesOf } from './places-of';
import type { TextQuoteSelector } from './text-quote-selector';

/** Why words have no place in a text. */
export type Unplaced = 'words_gone' | 'ambiguous';

/** What stands around a place and agrees with what stood around the words, in characters. */
interface Agreement {
  place: Span;
  before: number;
  after: number;
}

/** Words so short may be said of anything: 增长8%. */
const TELLING_LENGTH = 8;
/** So much around short or repeated words has to be as it was. */
const ENOUGH_CONTEXT = 6;

const SENTENCE_END = /[。！？!?\n]/;
const CLAUSE_END = /[，,；;：:、。！？!?\n]/;

/**
 * Finds words again in a copy of the text that they were taken from. Spaces and line ends do not matter; sentences may
 * have moved, and what stands around the words may have changed as long as it stays clear which words are meant. Where
 * several places say the same, what stands around has to decide; a position never does.
 * @param copy the copy's compact text
 * @returns the place in the copy as it is written
 */
export function anchor(copy: NormalizedText, selector: TextQuoteSelector): Span | Unplaced {
  const places = placesOf(copy.text, selector);
  if (places.length === 0) return 'words_gone';
  const prefix = compactText(selector.prefix).text;
  const suffix = compactText(selector.suffix).text;
  const agreements = places.map((place) => ({
    place,
    before: agreeingEnd(prefix, copy.text.slice(Math.max(0, place.start - prefix.length), place.start)),
    after: agreeingStart(suffix, copy.text.slice(place.end, place.end + suffix.length)),
  }));
  const own = ownSentence(selector);
  const found = inSameSentence(agreements, own, selector.repeated) ?? inChangedSentence(agreements, selector);
  return found ? originalSpan(copy, found.place) : places.length > 1 || selector.repeated ? 'ambiguous' : 'words_gone';
}

/** The place whose whole sentence is as it was; of several, or of words that stood twice, the one in its old surroundings. */
function inSameSentence(
  agreements: readonly Agreement[],
  own: { before: number; after: number },
  repeated: boolean,
): Agreement | undefined {
  const same = agreements.filter(({ before, after }) => before >= own.before && after >= own.after);
  const [best, next] = [...same].sort((a, b) => b.before + b.after - (a.before + a.after));
  if (!best) return undefined;
  const sentenceTells = own.before + own.after >= ENOUGH_CONTEXT;
  if (!next && (!repeated || sentenceTells)) return best;
  const beyond = (agreement: Agreement) => agreement.before - own.before + (agreement.after - own.after);
  const ahead = beyond(best) - (next ? beyond(next) : 0);
  return ahead >= ENOUGH_CONTEXT ? best : undefined;
}

/** The one place that is left of words whose sentence changed around them, where they tell enough or their clause does. */
function inChangedSentence(
  agreements: readonly Agreement[],
  { exact, prefix, repeated }: TextQuoteSelector,
): Agreement | undefined {
  const isTelling = !repeated && compactText(exact).text.length >= TELLING_LENGTH;
  const needed = isTelling ? 0 : Math.max(ENOUGH_CONTEXT, compactText(lastPiece(prefix, CLAUSE_END)).text.length);
  const known = agreements.filter(({ before }) => before >= needed);
  return known.length === 1 ? known[0] : undefined;
}

/** How much of the words' own sentence stood before and behind them, in characters without spaces. */
const ownSentence = ({ prefix, suffix }: TextQuoteSelector): { before: number; after: number } => ({
  before: compactText(lastPiece(prefix, SENTENCE_END)).text.length,
  after: compactText(suffix.split(SENTENCE_END, 1)[0]!).text.length,
});

const lastPiece = (text: string, end: RegExp): string => text.split(end).at(-1)!;

function agreeingEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function agreeingStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}
