import type { Claim } from '../../extraction/types';
import { type Field, FIELDS, OTHER } from './fields';

interface FieldWord {
  word: string;
  field: string;
}

/** Words with their fields; the longest first, so that of words that end alike the longest is found. */
const wordsOf = (kind: 'words' | 'general'): FieldWord[] =>
  FIELDS.flatMap((field: Field) => field[kind].map((word) => ({ word, field: field.code }))).sort(
    (a, b) => b.word.length - a.word.length,
  );

const BY_INDICATOR = new Map(FIELDS.flatMap(({ code, indicators }) => indicators.map((each) => [each, code])));
const WORDS = wordsOf('words');
const GENERAL = wordsOf('general');

/**
 * The field of policy that a claim belongs to, by its indicator, else by its name. A Chinese name ends with what it is
 * of: of several words the last one tells (农村公路 is of roads), of words that end alike the longest. Words that every
 * field has tell last of all (铁路建设投资 is of railways).
 * @returns a code of `FIELDS`; `other` where no word tells
 */
export function fieldOf({ indicator, name }: Pick<Claim, 'indicator' | 'name'>): string {
  return BY_INDICATOR.get(indicator) ?? lastWord(name, WORDS) ?? lastWord(name, GENERAL) ?? OTHER;
}

function lastWord(name: string, words: readonly FieldWord[]): string | undefined {
  let end = 0;
  let found: string | undefined;
  for (const { word, field } of words) {
    const at = name.lastIndexOf(word);
    if (at === -1 || at + word.length <= end) continue;
    end = at + word.length;
    found = field;
  }
  return found;
}
