import { Figure } from '../numbers/figure';
import { ToldTime } from '../time/time-phrase';
import { Period, periodOfPlan, periodOfYear } from '../time/period';
import { Measure } from '../types';
import { Predicate } from './predicate';

const lastYear = (period: Period): Period => ({ ...period, start: period.end });

function yearNamed(words: string): number | undefined {
  const digits = /\d{4}/.exec(words)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The first year of a change that is measured from a base: 比2015年 → 2016, 较“十二五”末 → 2016. */
function firstYearAfter(base: string, year: number): number | undefined {
  const named = yearNamed(base);
  if (named) return named + 1;
  const plan = periodOfPlan(base.replace(/[“”]/g, ''), year);
  if (plan) return plan.end + 1;
  return base.includes('五') ? year - 5 : undefined;
}

/** The years that a figure is for: a level stands at the end of a period, what grows or is counted runs through it. */
export function periodOf(told: ToldTime, year: number, figure: Figure, predicate: Predicate, measure: Measure): Period {
  let { period } = told;
  if (told.eachYear) return period;
  const stands = measure === 'level' || measure === 'share' || measure === 'rank';
  if (predicate.reachedIn && stands)
    return { ...lastYear(periodOfYear(yearNamed(predicate.reachedIn) ?? year - 1, year)), plan: period.plan };
  if (predicate.years !== undefined) return { ...period, start: period.end - predicate.years + 1, plan: true };
  if (predicate.average && measure === 'growth' && period.start === period.end && figure.kind !== 'rank') {
    if (period.role === 'outcome' && period.end === year - 1) period = { ...period, start: period.end - 4, plan: true };
  }
  if (predicate.base) {
    const first = firstYearAfter(predicate.base, year);
    if (first !== undefined && first < period.end) return { ...period, start: first, plan: true };
  }
  const holds = period.role === 'outcome' ? predicate.verb === 'hold' : predicate.steady;
  if ((measure === 'level' || measure === 'share') && holds && !told.byEnd) return period;
  if (!stands) return period;
  return predicate.average ? period : lastYear(period);
}
