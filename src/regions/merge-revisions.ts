import { type Division, type DivisionRevision, levelOf, NATION } from './division';
import { nameStem, shortName } from './short-name';

// Codes that only group others (市辖区, 县, 省直辖县级行政区划, and 1101 北京市 below 11 北京市): no government has them.
const GROUPS = /市辖区$|^县$|直辖/;
const MUNICIPALITIES = /^(?:11|12|31|50)0[1-9]00$/;

// Revisions that lie further apart than this do not tell in which year a code came or went.
const MAX_GAP_YEARS = 2;

/**
 * Merges the revisions of GB/T 2260 into the divisions that ever held a code, the nation first, then by code.
 * @param revisions the oldest first
 */
export function mergeRevisions(revisions: readonly DivisionRevision[]): Division[] {
  const divisions = new Map<string, Division>([[NATION, nation(revisions)]]);
  revisions.forEach((revision, index) => {
    for (const code in revision.names) {
      const name = revision.names[code]!;
      const known = divisions.get(code);
      if (known?.name === name) known.listed.last = revision.year;
      else if (GROUPS.test(name) || MUNICIPALITIES.test(code)) continue;
      else if (!known) divisions.set(code, begin(code, name, revision, revisions[index - 1]));
      else rename(known, name, revision.year);
    }
  });
  const merged = [...divisions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const division of merged) {
    division.parent = parentOf(division.code, divisions);
    division.validTo = lastYear(division, revisions);
  }
  assignSuccessors(merged, revisions.at(-1)?.year ?? 0);
  return merged;
}

function nation(revisions: readonly DivisionRevision[]): Division {
  return {
    ...begin(NATION, '中华人民共和国', revisions[0]!, undefined),
    shortName: '全国',
    listed: { first: revisions[0]!.year, last: revisions.at(-1)!.year },
  };
}

function begin(code: string, name: string, { year }: DivisionRevision, before: DivisionRevision | undefined): Division {
  return {
    code,
    name,
    shortName: shortName(name),
    formerNames: [],
    level: levelOf(code),
    parent: null,
    validFrom: before && year - before.year <= MAX_GAP_YEARS ? year : null,
    validTo: null,
    listed: { first: year, last: year },
    successor: null,
  };
}

function rename(division: Division, name: string, year: number): void {
  division.listed.last = year;
  division.formerNames = [division.name, ...division.formerNames];
  division.name = name;
  division.shortName = shortName(name);
}

/** A code that vanished held until the year of the first revision that lacks it. */
function lastYear({ listed }: Division, revisions: readonly DivisionRevision[]): number | null {
  const next = revisions.find(({ year }) => year > listed.last);
  return next && next.year - listed.last <= MAX_GAP_YEARS ? next.year : null;
}

function parentOf(code: string, divisions: ReadonlyMap<string, Division>): string | null {
  if (code === NATION) return null;
  const level = levelOf(code);
  if (level === 'province') return NATION;
  const prefecture = `${code.slice(0, 4)}00`;
  return level === 'county' && divisions.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

/**
 * Finds what took the place of each code that vanished: the division of the same level and stem (徐水县 → 徐水区) that
 * came next, in the same prefecture or else in the same province; or the one that was there already and took it in
 * (宣化县 → 宣化区). None where there are two.
 */
function assignSuccessors(divisions: readonly Division[], newest: number): void {
  const gone = divisions.filter(({ listed }) => listed.last !== newest);
  const byStem = new Map<string, Division[]>();
  for (const division of divisions) {
    const key = `${division.level} ${nameStem(division.name)}`;
    const others = byStem.get(key);
    if (others) others.push(division);
    else byStem.set(key, [division]);
  }
  for (const division of gone) {
    const stem = nameStem(division.name);
    // A stem of one character is written with 州 once it can no longer stand with 县: 滦县 → 滦州市.
    const later = (stem.length === 1 ? [stem, `${stem}州`] : [stem])
      .flatMap((candidate) => byStem.get(`${division.level} ${candidate}`) ?? [])
      .filter(({ code, listed }) => code.startsWith(division.code.slice(0, 2)) && listed.last > division.listed.last)
      .sort((a, b) => a.listed.first - b.listed.first);
    const near = later.filter(({ code }) => isNear(code, division.code));
    const came = (candidates: Division[]) => candidates.filter(({ listed }) => listed.first >= division.listed.last);
    const [next, other] = [came(near), came(later), near].find((candidates) => candidates.length > 0) ?? [];
    division.successor = next && next.listed.first !== other?.listed.first ? next.code : null;
  }
}

/** In the same prefecture, or for a while directly under the province (codes like 139001). */
function isNear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) || [a, b].some((code) => code.slice(2, 4) === '90');
}
