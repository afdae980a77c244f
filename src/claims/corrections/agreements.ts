import type { Span } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';
import { placesOf } from './places-of';

/** Words with what stands around them. */
export interface WordsInContext {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What stands around a place and agrees with what stood around the words, in characters. */
export interface Agreement {
  place: Span;
  before: number;
  after: number;
  /** Of these, what lies beyond the words' own sentence. */
  beyond: number;
  /** All that is known of the words' surroundings is here. */
  whole: boolean;
}

const SENTENCE_END = /[。！？!?\n]/;

/**
 * Where words stand in a compact text, and how far each place's surroundings are those of the words.
 * @returns all places, and those whose whole sentence is as it was
 */
export function agreements(text: string, words: WordsInContext): { places: Agreement[]; inSameSentence: Agreement[] } {
  const prefix = compactText(words.prefix).text;
  const suffix = compactText(words.suffix).text;
  const own = {
    before: compactText(words.prefix.split(SENTENCE_END).at(-1)!).text.length,
    after: compactText(words.suffix.split(SENTENCE_END, 1)[0]!).text.length,
  };
  const places = placesOf(text, words).map((place) => {
    const before = agreeingEnd(prefix, text.slice(Math.max(0, place.start - prefix.length), place.start));
    const after = agreeingStart(suffix, text.slice(place.end, place.end + suffix.length));
    const whole = before === prefix.length && after === suffix.length;
    return { place, before, after, beyond: before - own.before + after - own.after, whole };
  });
  const inSameSentence = places.filter(({ before, after }) => before >= own.before && after >= own.after);
  return { places, inSameSentence };
}

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
