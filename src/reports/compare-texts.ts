import { diffArrays } from 'diff';

/** Whole sentences that stand in both texts, or in one. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

// Two texts with nothing in common take time by the product of their lengths.
const TIMEOUT_MS = 2_000;

// A sentence with its end, or what is left of a line.
const SENTENCE = /[^。！？；\n]*[。！？；\n]|[^。！？；\n]+/g;

/**
 * What changed from one text to another, sentence by sentence.
 * @returns null where they differ too much to be told in time
 */
export function compareTexts(before: string, after: string): TextPiece[] | null {
  const changes = diffArrays(sentences(before), sentences(after), { timeout: TIMEOUT_MS });
  return (
    changes?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? null
  );
}

const sentences = (text: string): string[] => text.match(SENTENCE) ?? [];
