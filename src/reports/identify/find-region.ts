import { type Division, NATION } from '../../regions/division';
import type { DivisionIndex, DivisionMention } from '../../regions/division-index';
import { dominantDivision, type NamedDivision, namedDivisions, ownKind } from './body-region';
import { anchorsAt, namedPlaces, nationAnchors } from './region-anchors';
import type { IdentityEvidence } from './report-identity';

/** The region whose report a text is, or those between which it does not tell. */
export interface FoundRegion {
  region: Division | undefined;
  /** 0 to 1. */
  confidence: number;
  evidence: IdentityEvidence[];
  /** Divisions that the text supports, the best first, where none is told. */
  rivals: Division[];
}

interface Candidate {
  division: Division;
  score: number;
  evidence: IdentityEvidence[];
}

const MISPRINT_WEIGHT = 6;
const KIND_WEIGHT = 2;
const INVALID_WEIGHT = -8;
// What the body alone can give, whatever it names.
const MAX_BODY_WEIGHT = 8;
// The best must be ahead of the next by this share of the two.
const MIN_CONFIDENCE = 0.6;
// A text that names another division of the same kind so much more often is not this one's.
const CONTRADICTION = 8;

/**
 * Finds whose report a text is.
 * @param view the text as `plainView` gives it
 * @param openingEnd where the opening of the report ends
 * @param year the report's year, where it is known: divisions count that were there then
 */
export function findRegion(
  view: string,
  openingEnd: number,
  year: number | undefined,
  index: DivisionIndex,
): FoundRegion {
  const mentions = index.mentions(view);
  const named = namedDivisions(mentions, index);
  const kind = ownKind(view);
  const candidates = new Map<string, Candidate>();
  const support = (division: Division, weight: number, evidence: Omit<IdentityEvidence, 'tells'>) => {
    const candidate = candidates.get(division.code) ?? { division, score: 0, evidence: [] };
    candidate.score += weight;
    candidate.evidence.push({ ...evidence, tells: division.code });
    candidates.set(division.code, candidate);
  };

  for (const { weight, ...evidence } of nationAnchors(view.slice(0, openingEnd)))
    support(index.get(NATION)!, weight, evidence);
  const inOpening = mentions.filter(({ offset }) => offset < openingEnd);
  inOpening.forEach((mention, at) => {
    const end = mention.offset + mention.name.length;
    for (const { what, weight, length } of anchorsAt(view, mention.offset, end))
      for (const division of among(mention, inOpening[at - 1], index))
        support(division, weight, { what, quote: view.slice(mention.offset, end + length), offset: mention.offset });
  });
  for (const { division, quote, offset } of misprints(view, openingEnd, mentions, named, index))
    support(division, MISPRINT_WEIGHT, { what: 'misprint', quote, offset });
  const dominant = kind === undefined ? undefined : dominantDivision(view, named, kind, index);
  if (dominant)
    support(dominant.division, Math.min(MAX_BODY_WEIGHT, dominant.weight / 4), {
      what: 'body',
      quote: view.slice(dominant.offset, dominant.offset + dominant.division.shortName.length),
      offset: dominant.offset,
    });

  for (const candidate of candidates.values()) {
    if (kind && candidate.division.name.endsWith(kind)) candidate.score += KIND_WEIGHT;
    if (year !== undefined && !isValidIn(candidate.division, year)) candidate.score += INVALID_WEIGHT;
    candidate.score += contextWeight(candidate.division, named, index);
  }
  return decide([...candidates.values()], dominant, named, index);
}

/** The divisions that a mention may mean: those in the one named right before it (保定市满城区), if there are such. */
function among(
  mention: DivisionMention,
  before: DivisionMention | undefined,
  index: DivisionIndex,
): readonly Division[] {
  if (!before || before.offset + before.name.length !== mention.offset) return mention.divisions;
  const inside = mention.divisions.filter((division) =>
    before.divisions.some((above) => above !== division && index.isWithin(division.code, above.code)),
  );
  return inside.length > 0 ? inside : mention.divisions;
}

/**
 * Names of the reporting government that are no division's, but differ in one character from the one that the body is
 * about: 邵通市 for 昭通市.
 */
function misprints(
  view: string,
  openingEnd: number,
  mentions: readonly DivisionMention[],
  named: readonly NamedDivision[],
  index: DivisionIndex,
) {
  const ends = new Set(mentions.map(({ offset, name }) => offset + name.length));
  return namedPlaces(view.slice(0, openingEnd))
    .filter((end) => !ends.has(end))
    .flatMap((end) => {
      const meant = dominantDivision(view, named, view[end - 1]!, index)?.division;
      if (!meant) return [];
      const offset = end - meant.name.length;
      const quote = view.slice(offset, end);
      const wrong = [...quote].filter((char, at) => char !== meant.name[at]).length;
      return wrong === 1 ? [{ division: meant, quote, offset }] : [];
    });
}

/** Whether a code held in a year, as far as the revisions of the standard tell. */
function isValidIn({ validFrom, validTo }: Division, year: number): boolean {
  return (validFrom === null || year >= validFrom) && (validTo === null || year <= validTo);
}

/** Up to 3 for a division whose parts, or the divisions above it, the text names: tells namesakes apart. */
function contextWeight(division: Division, named: readonly NamedDivision[], index: DivisionIndex): number {
  const related = named.filter(
    ({ division: other }) =>
      other.code !== division.code &&
      other.level !== 'nation' &&
      (index.isWithin(division.code, other.code) || other.parent === division.parent || other.parent === division.code),
  );
  return Math.min(3, related.reduce((sum, { weight }) => sum + weight, 0) / 10);
}

function decide(
  candidates: Candidate[],
  dominant: NamedDivision | undefined,
  named: readonly NamedDivision[],
  index: DivisionIndex,
): FoundRegion {
  const ranked = candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return { region: undefined, confidence: 0, evidence: [], rivals: [] };
  const next = ranked.find(
    ({ division }) => division !== best.division && !index.areSameOverTime(division.code, best.division.code),
  );
  const confidence = best.score / (best.score + (next?.score ?? 0));
  const weight = named.find(({ division }) => division === best.division)?.weight ?? 0;
  const contradicted =
    dominant !== undefined &&
    dominant.division.name !== best.division.name &&
    dominant.weight > CONTRADICTION * (weight + 1);
  if (confidence >= MIN_CONFIDENCE && !contradicted)
    return { region: best.division, confidence, evidence: best.evidence, rivals: [] };
  const rivals = [best.division, ...(next ? [next.division] : []), ...(contradicted ? [dominant.division] : [])];
  return {
    region: undefined,
    confidence: 0,
    evidence: ranked.filter(({ division }) => rivals.includes(division)).flatMap(({ evidence }) => evidence),
    rivals: [...new Set(rivals)],
  };
}
