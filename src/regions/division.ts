export type DivisionLevel = 'nation' | 'province' | 'prefecture' | 'county';

/** An administrative division by its GB/T 2260 code, as one or more revisions of the standard list it. */
export interface Division {
  code: string;
  /** The name in the newest revision that lists the code. */
  name: string;
  /** 昭通 for 昭通市. */
  shortName: string;
  /** Names that the code had before, the newest first. */
  formerNames: readonly string[];
  level: DivisionLevel;
  /** Code of the division that it belongs to; null for the nation. */
  parent: string | null;
  /** First year for which the code holds; null where it is older than the revisions, or they leave too long a gap. */
  validFrom: number | null;
  /** Last year for which the code holds; null where it still does, or the revisions leave too long a gap. */
  validTo: number | null;
  /** Year of the first and of the last revision that lists the code. */
  listed: { first: number; last: number };
  /** Code of the division that took its place: 130609 徐水区 for 130625 徐水县. */
  successor: string | null;
}

export const NATION = '000000';

/** One revision of the standard: the year it is of, and code → name. */
export interface DivisionRevision {
  year: number;
  names: Readonly<Record<string, string>>;
}

/** The level that a code stands for: 530000 province, 530600 prefecture, 530621 county. */
export function levelOf(code: string): DivisionLevel {
  if (code === NATION) return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
