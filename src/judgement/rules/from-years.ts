import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { compare } from '../compare';
import { figuresByYear, type YearFigure } from '../link/years';
import { yearsOf } from '../periods';
import { convert, exact } from '../units';
import type { JudgingRule } from './rule';

/** A growth or count over several years, from the reports of each of its years. */
export const fromYearsRule: JudgingRule = {
  name: 'from-years',
  decide({ target, report, reports }) {
    const together = target.measure === 'growth' ? compound : target.measure === 'cumulative' ? sum : undefined;
    if (!together || !hasFigure(target) || yearsOf(target) < 2 || isOverPeriods(target)) return undefined;
    const figures = figuresByYear(target, report.region, reports);
    const known = figures.filter((figure) => figure !== undefined);
    if (known.length < yearsOf(target)) return undefined;
    const derived = together(known, target.unit, target.average);
    const comparison = compare(target, { value: derived, op: 'eq' })!;
    return {
      verdict: comparison.met ? 'met' : 'missed',
      basis: 'derived',
      outcomes: known.map((figure) => figure.candidate).reverse(),
      comparison,
      facts: {
        derived,
        levels: known.map(({ year, candidate }) => ({ claim: candidate.claim, reportYear: year + 1 })),
      },
    };
  },
};

/** 比“十一五”期间增长两倍 sets one period's sum against another's: growth of single years does not add up to it. */
export const isOverPeriods = ({ measure, quote }: Claim): boolean =>
  measure === 'growth' && /比[^，。]{0,12}(?:期间|时期|五年)/.test(quote);

/** Growth of several years, per year where an average is asked for; to one decimal, as reports give it. */
export function compound(figures: readonly YearFigure[], unit: string, average: boolean): number {
  const index = growthIndex(figures);
  const growth = average ? index ** (1 / figures.length) : index;
  return convert(Math.round((growth - 1) * 1000) / 10, '%', unit)!;
}

/** Yearly growths multiplied: 1.1 after one year of 10%. */
export const growthIndex = (figures: readonly YearFigure[]): number =>
  figures.reduce((product, figure) => product * (1 + inUnit(figure, '%') / 100), 1);

export const sum = (figures: readonly YearFigure[], unit: string): number =>
  exact(figures.reduce((total, figure) => total + inUnit(figure, unit), 0));

const inUnit = ({ candidate: { claim } }: YearFigure, unit: string): number => convert(claim.value!, claim.unit, unit)!;
