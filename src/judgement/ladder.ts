import type { Claim } from '../extraction/types';
import { firmFirst } from './firm-first';
import { sameThing, seriesKey } from './link/same-thing';
import { NATION, prefectureOf, provinceOf } from './regions';
import type { Judgement } from './types';
import { convert, exact } from './units';

/** One level of a ladder: what the region wants, what it got, and how much more it asks for than the level above. */
export interface Rung {
  region: string;
  target?: Claim;
  judgement?: Judgement;
  /** This level's target minus that of the next level above that has one, in this target's unit. */
  amplification?: number;
  /** The same for the outcomes. */
  outcomeDifference?: number;
}

/** The verdicts of a region's report of a year; undefined where there is none. */
export type JudgementLookup = (region: string, year: number) => readonly Judgement[] | undefined;

/**
 * The targets of one thing and year from the nation down to a region, as a ladder. Regions without such a target stay
 * as empty rungs: absence is shown as absence. The thing and measure are those of `like`.
 */
export function ladder(region: string, year: number, like: Claim, judgements: JudgementLookup): Rung[] {
  let above: Rung | undefined;
  return chainOf(region).map((code) => {
    const judgement = bestOf(judgements(code, year) ?? [], like, year);
    const rung: Rung = { region: code, target: judgement?.target, judgement };
    if (above && judgement) {
      rung.amplification = differenceOf(judgement.target, above.target);
      rung.outcomeDifference = differenceOf(judgement.outcome, above.judgement?.outcome);
    }
    if (judgement) above = rung;
    return rung;
  });
}

/** The codes from the nation down to the region. */
function chainOf(region: string): string[] {
  const chain = [NATION, provinceOf(region), prefectureOf(region), region].filter((code) => code !== undefined);
  return [...new Set(chain)];
}

/** The target of the thing for the year: the main list's first, a firm figure before one to strive for. */
function bestOf(judgements: readonly Judgement[], like: Claim, year: number): Judgement | undefined {
  const key = seriesKey(like);
  return judgements
    .filter(
      ({ target }) =>
        target.end === year && target.start === year && seriesKey(target) === key && sameThing(target, like),
    )
    .sort((a, b) => firmFirst(a.target, b.target))[0];
}

function differenceOf(own: Claim | undefined, above: Claim | undefined): number | undefined {
  if (own?.value === undefined || above?.value === undefined) return undefined;
  const value = convert(above.value, above.unit, own.unit);
  return value === undefined || own.measure !== above.measure ? undefined : exact(own.value - value);
}
