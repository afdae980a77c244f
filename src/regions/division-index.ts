import { type Division, NATION } from './division';
import { divisions } from './divisions';

/** A place of a text where the name of a division stands. */
export interface DivisionMention {
  offset: number;
  name: string;
  /** The name stands with its kind (昭通市), not shortened (昭通). */
  full: boolean;
  /** All divisions that have or had the name. */
  divisions: readonly Division[];
}

interface NameEntry {
  name: string;
  full: boolean;
  divisions: Division[];
}

/** Divisions by code and by every name that they have or had. */
export class DivisionIndex {
  private readonly byCode: ReadonlyMap<string, Division>;
  private readonly byName = new Map<string, NameEntry>();
  /** Divisions by the code that they have today, where it is another. */
  private readonly former = new Map<string, Division[]>();
  /** How many divisions went into each. */
  private readonly predecessorCounts = new Map<string, number>();
  /** The names by their first two characters, longest first. */
  private readonly byStart = new Map<string, NameEntry[]>();

  constructor(divisions: readonly Division[]) {
    this.byCode = new Map(divisions.map((division) => [division.code, division]));
    for (const { successor } of divisions)
      if (successor) this.predecessorCounts.set(successor, 1 + (this.predecessorCounts.get(successor) ?? 0));
    for (const division of divisions) {
      const present = this.presentCode(division.code);
      if (present !== division.code) this.former.set(present, [...this.formerDivisions(present), division]);
    }
    for (const division of divisions) {
      if (division.code === NATION) continue;
      for (const name of fullNames(division)) this.add(name, true, division);
      this.add(division.shortName, false, division);
    }
    for (const entry of this.byName.values()) {
      const start = entry.name.slice(0, 2);
      const others = this.byStart.get(start);
      if (others) others.push(entry);
      else this.byStart.set(start, [entry]);
    }
    for (const entries of this.byStart.values()) entries.sort((a, b) => b.name.length - a.name.length);
  }

  get(code: string): Division | undefined {
    return this.byCode.get(code);
  }

  /** The divisions that have or had a name, long or short. */
  named(name: string): readonly Division[] {
    return this.byName.get(name)?.divisions ?? [];
  }

  /** The division and those above it, the nation first. */
  path(division: Division): Division[] {
    const parent = division.parent === null ? undefined : this.byCode.get(division.parent);
    return parent ? [...this.path(parent), division] : [division];
  }

  /** Whether `code` is `above` or lies in it. */
  isWithin(code: string, above: string): boolean {
    for (let at: string | null | undefined = code; at; at = this.byCode.get(at)?.parent) if (at === above) return true;
    return false;
  }

  /** Whether one of the two took, directly or not, the place of the other. */
  areSameOverTime(a: string, b: string): boolean {
    return this.successors(a).includes(b) || this.successors(b).includes(a);
  }

  /**
   * The code that a division has today: its own, or that of the one that came when it went and took its place alone
   * (徐水县 → 徐水区). One that went into another that had been there before (宣化县 → 宣化区), or together with others, has
   * ended and keeps its code.
   */
  presentCode(code: string): string {
    const division = this.byCode.get(code);
    const next = division?.successor ? this.byCode.get(division.successor) : undefined;
    const isContinued =
      division && next && next.listed.first >= division.listed.last && this.predecessorCounts.get(next.code) === 1;
    return isContinued ? this.presentCode(next.code) : code;
  }

  /** The divisions that a division was before, by other codes: 徐水县 for 徐水区. */
  formerDivisions(code: string): Division[] {
    return this.former.get(code) ?? [];
  }

  /** The names of divisions in a text in their order, the longest at each place; in time linear in the text's length. */
  mentions(text: string): DivisionMention[] {
    const found: DivisionMention[] = [];
    for (let offset = 0; offset < text.length - 1;) {
      const entry = this.byStart
        .get(text.slice(offset, offset + 2))
        ?.find(({ name }) => name.length === 2 || text.startsWith(name, offset));
      if (entry) found.push({ offset, ...entry });
      offset += entry?.name.length ?? 1;
    }
    return found;
  }

  private successors(code: string): string[] {
    const next = this.byCode.get(code)?.successor;
    return next ? [code, ...this.successors(next)] : [code];
  }

  private add(name: string, full: boolean, division: Division): void {
    const entry = this.byName.get(name);
    if (!entry) this.byName.set(name, { name, full, divisions: [division] });
    else if (!entry.divisions.includes(division)) entry.divisions.push(division);
  }
}

/** The name, former names, and what autonomous areas are called in short with their kind: 凉山州, 宁蒗县. */
function fullNames({ name, shortName, formerNames }: Division): string[] {
  const kind = /自治(州|县|旗)$/.exec(name)?.[1];
  return [name, ...formerNames, ...(kind ? [shortName + kind] : [])];
}

let shared: DivisionIndex | undefined;

/** The index of all divisions; built at the first call and then kept. */
export function divisionIndex(): DivisionIndex {
  shared ??= new DivisionIndex(divisions());
  return shared;
}
