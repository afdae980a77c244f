import { Role } from '../types';

/** The years that a figure is for, and whether a multi-year plan's or a single year's work is told. */
export interface Period {
  role: Role;
  start: number;
  end: number;
  plan: boolean;
}

/** First years of the five-year plans, by the name that reports use: 十四五 is 2021–2025. */
const PLAN_STARTS: Readonly<Record<string, number>> = {
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** The first year of a five-year plan, or undefined where the name is none. */
export const planStart = (name: string): number | undefined => PLAN_STARTS[name];

/** What was done in the year before the report. */
export const reviewOfYear = (year: number): Period => ({
  role: 'outcome',
  start: year - 1,
  end: year - 1,
  plan: false,
});

/** What was done in the `length` years before the report. */
export const reviewOfYears = (year: number, length: number): Period => ({
  role: 'outcome',
  start: year - length,
  end: year - 1,
  plan: true,
});

/** What is to be done in the report's year. */
export const planOfYear = (year: number): Period => ({ role: 'target', start: year, end: year, plan: false });

/** What is to be done in the `length` years from the report's on. */
export const planOfYears = (year: number, length: number): Period => ({
  role: 'target',
  start: year,
  end: year + length - 1,
  plan: true,
});

/** The period of a named five-year plan, over or not when the report of `year` was delivered. */
export function periodOfPlan(name: string, year: number): Period | undefined {
  const start = planStart(name);
  if (start === undefined) return undefined;
  const end = start + 4;
  return { role: end < year ? 'outcome' : 'target', start, end, plan: true };
}

/** A named year: past ones were reviewed, the report's own is planned, later ones end a plan that starts now. */
export function periodOfYear(named: number, year: number): Period {
  if (named < year) return { role: 'outcome', start: named, end: named, plan: false };
  return { role: 'target', start: year, end: named, plan: named > year };
}
