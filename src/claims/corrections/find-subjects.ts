import type { Span } from '../../extraction/text/normalized-text';
import { anchor, type Unplaced } from './anchor';
import type { ClaimFields } from './claim-fields';
import type { ClaimReference, CorrectionToLay } from './correction';
import type { ReportCopy } from './report-copy';
import { findOtherReading, findSaidClaim, isWhatWasSaid, type ReadClaim } from './find-said-claim';

/** The claim that corrections are about: its place in the text, and what the rules read there. */
export interface Subject {
  /** The same for all corrections of one claim. */
  key: string;
  place: Span;
  read: ReadClaim | undefined;
}

interface Asked {
  about: ClaimReference;
  /** What editors say that it shall be: newer rules may read just that. */
  wanted: ClaimFields[];
  place: Span | Unplaced;
}

/**
 * Finds the claim of each correction in a text. What was said word for word is found first: a claim that is only alike
 * does not take another's place.
 * @returns by the correction's id; where the words have no place, why
 */
export function findSubjects(
  copy: ReportCopy,
  claims: readonly ReadClaim[],
  corrections: readonly CorrectionToLay[],
): Map<number, Subject | Unplaced> {
  const asked = askedFor(copy, corrections);
  const found = new Map<string, Subject | Unplaced>();
  const taken = new Set<number>();
  for (const [key, { about, wanted, place }] of asked) {
    if (typeof place === 'string') found.set(key, place);
    else {
      const asRead = [about.said, ...wanted];
      const known = claims.filter(({ claim }) => asRead.some((said) => isWhatWasSaid(claim, said)));
      const read = findSaidClaim(place, asRead, known);
      if (read) taken.add(read.id);
      if (read) found.set(key, subject(place, about.said, read));
    }
  }
  for (const [key, { about, wanted, place }] of asked) {
    if (found.has(key) || typeof place === 'string') continue;
    const free = claims.filter(({ id }) => !taken.has(id));
    const other = wanted.length > 0 ? findOtherReading(place, about.said, free) : undefined;
    const read = findSaidClaim(place, [about.said, ...wanted], free) ?? other;
    if (read) taken.add(read.id);
    found.set(key, subject(place, about.said, read));
  }
  return new Map(corrections.map(({ id, about }) => [id, found.get(referenceKey(about))!]));
}

function askedFor(copy: ReportCopy, corrections: readonly CorrectionToLay[]): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const correction of corrections) {
    const { about } = correction;
    const key = referenceKey(about);
    const same = asked.get(key) ?? { about, wanted: [], place: anchor(copy, about.selector) };
    if ('body' in correction) same.wanted.push(correction.body.claim);
    asked.set(key, same);
  }
  return asked;
}

const subject = (place: Span, said: ClaimFields, read: ReadClaim | undefined): Subject => ({
  key: read ? `${read.id}` : `${place.start}-${place.end} ${fieldsKey(said)}`,
  place,
  read,
});

/** A claim as it was named: the same words in the same surroundings, and the same said of it. */
export const referenceKey = ({ selector: { exact, prefix, suffix, alike }, said }: ClaimReference): string =>
  JSON.stringify([exact, prefix, suffix, alike?.textHash, alike?.nth, fieldsKey(said)]);

// The database gives the fields back in an order of its own.
const fieldsKey = (fields: ClaimFields): string =>
  JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
