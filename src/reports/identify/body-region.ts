import { type Division, NATION } from '../../regions/division';
import type { DivisionIndex, DivisionMention } from '../../regions/division-index';

/** How much of a text speaks of a division. */
export interface NamedDivision {
  division: Division;
  weight: number;
  /** Where its name stands first. */
  offset: number;
}

// Long names that are words of every report. Districts called so are named with their city: 大同市城区.
const GENERIC = new Set(['城区', '郊区', '矿区', '新城区', '老城区', '新市区', '市中区']);

/**
 * The divisions that a text names, the most named first. Many short names are also words (平安, 振兴), and so are long
 * ones of two characters (和县, 范县): they count as far as longer names, or names of the divisions around, stand with
 * them.
 */
export function namedDivisions(mentions: readonly DivisionMention[], index: DivisionIndex): NamedDivision[] {
  const counts = new Map<Division, { sure: number; unsure: number; offset: number }>();
  for (const { name, full, divisions, offset } of mentions) {
    if (GENERIC.has(name)) continue;
    for (const division of divisions) {
      const count = counts.get(division) ?? { sure: 0, unsure: 0, offset };
      if (full && name.length > 2) count.sure++;
      else count.unsure++;
      counts.set(division, count);
    }
  }
  const partsNamed = new Map<string, number>();
  for (const { parent } of counts.keys()) if (parent) partsNamed.set(parent, (partsNamed.get(parent) ?? 0) + 1);
  return [...counts]
    .map(([division, { sure, unsure, offset }]) => {
      const parts = partsNamed.get(division.code) ?? 0;
      const siblings = (partsNamed.get(division.parent ?? '') ?? 1) - 1;
      const above = index.path(division).filter((other) => other !== division && counts.has(other)).length;
      return { division, weight: 3 * sure + Math.min(unsure, 6 * sure + 4 * (parts + siblings + above)), offset };
    })
    .sort((a, b) => b.weight - a.weight);
}

// A report of a county also speaks of the city and the province above it, never the other way round so often.
const KIND_WEIGHTS: Readonly<Record<string, number>> = { 国: 1, 省: 1, 市: 2, 州: 2, 盟: 2, 县: 3, 区: 3, 旗: 3 };

/** The kind of area that a report calls its own: the last character of its name, 县 from 全县 and 县政府; 国 from 我国. */
export function ownKind(view: string): string | undefined {
  const weights = new Map<string, number>();
  for (const match of view.matchAll(
    /我(国)|[全我]([省市县区州旗盟])|([省市县区州旗])(?:委|(?:人民)?政府|人大|政协)/g,
  )) {
    const kind = match[1] ?? match[2] ?? match[3]!;
    weights.set(kind, (weights.get(kind) ?? 0) + KIND_WEIGHTS[kind]!);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// What a region must have to be told by the body alone: a weight, and so many times the weight of the next of its kind.
const MIN_WEIGHT = 8;
const MIN_LEAD = 1.6;

/** The division of a kind that a text is about: named often, and far more often than any other of that kind. */
export function dominantDivision(
  view: string,
  named: readonly NamedDivision[],
  kind: string,
  index: DivisionIndex,
): NamedDivision | undefined {
  if (kind === '国') return { division: index.get(NATION)!, weight: MIN_WEIGHT, offset: view.indexOf('我国') };
  const [first, ...rest] = named.filter(({ division }) => division.name.endsWith(kind));
  if (!first || first.weight < MIN_WEIGHT) return undefined;
  const rival = rest.find(({ division }) => !index.areSameOverTime(division.code, first.division.code));
  return rival && rival.weight * MIN_LEAD > first.weight ? undefined : first;
}
