import type { Span } from '../../extraction/text/normalized-text';
import type { Claim } from '../../extraction/types';
import { type ClaimFields, fieldsOf } from './claim-fields';

/** A claim as the rules read it in a report, with the id of its row. */
export interface ReadClaim {
  id: number;
  claim: Claim;
}

/** Fields that tell one claim of a quote from another. */
const IDENTITY = ['role', 'indicator', 'name', 'measure', 'average', 'start', 'end', 'scope'] as const;

/**
 * The claim that was meant, as the rules read it now: its quote, however it is cut, shares words with the place, and it
 * has the same figure of the same thing.
 * @param asRead what may have been read there: what was said at first, then what it shall be
 */
export function findSaidClaim(
  place: Span,
  asRead: readonly ClaimFields[],
  claims: readonly ReadClaim[],
): ReadClaim | undefined {
  const there = claims.filter(
    ({ claim }) => claim.offset < place.end && claim.offset + claim.quote.length > place.start,
  );
  for (const said of asRead) {
    const [best] = there
      .filter(({ claim }) => sameFigure(claim, said) && sameThing(claim, said))
      .map((read) => ({ read, alike: likeness(read.claim, said), far: Math.abs(read.claim.offset - place.start) }))
      .sort((a, b) => b.alike - a.alike || a.far - b.far || a.read.id - b.read.id);
    if (best) return best.read;
  }
  return undefined;
}

/** The claim that the rules read there of the same thing with another figure: an editor's reading of the words stands for it. */
export function findOtherReading(place: Span, said: ClaimFields, claims: readonly ReadClaim[]): ReadClaim | undefined {
  const alike = claims.filter(
    ({ claim }) =>
      claim.offset < place.end &&
      claim.offset + claim.quote.length > place.start &&
      IDENTITY.every((field) => claim[field] === said[field]),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** How many of the fields that tell claims apart agree. */
export const likeness = (claim: Claim, said: ClaimFields): number =>
  IDENTITY.filter((field) => claim[field] === said[field]).length;

export const isWhatWasSaid = (claim: Claim, said: ClaimFields): boolean => likeness(claim, said) === IDENTITY.length;

function sameFigure(claim: Claim, said: ClaimFields): boolean {
  const { value, high, unit, op, reference } = fieldsOf(claim);
  if (value === null || said.value === null)
    return value === said.value && op === said.op && (reference ?? '') === (said.reference ?? '');
  return value === said.value && high === said.high && unit === said.unit;
}

/** 新建公路 and 新建农村公路 may be one thing cut otherwise; 城镇居民收入 and 农村居民收入 beside one figure are two. */
function sameThing(claim: Claim, said: ClaimFields): boolean {
  if (claim.indicator !== '' && claim.indicator === said.indicator) return true;
  if (claim.indicator !== '' && said.indicator !== '') return false;
  return claim.name.includes(said.name) || said.name.includes(claim.name);
}
