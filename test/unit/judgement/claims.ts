import type { Claim } from '../../../src/extraction/types';
import type { ReportClaims, ReportLookup } from '../../../src/judgement/types';

/** A claim of 2021 for the cases of these tests; what a case is about is given. */
export function claim(given: Partial<Claim>): Claim {
  const year = given.end ?? 2021;
  return {
    role: 'target',
    indicator: '',
    name: '',
    measure: 'growth',
    average: false,
    op: 'eq',
    unit: '%',
    start: given.start ?? year,
    end: year,
    plan: false,
    headline: false,
    hedge: '',
    scope: '',
    quote:
      given.quote ?? `${given.name ?? given.indicator ?? ''}${given.value ?? given.reference ?? ''}${given.unit ?? ''}`,
    offset: 0,
    rule: 'test',
    stated: [],
    confidence: 1,
    ...given,
  };
}

export const target = (given: Partial<Claim>): Claim => claim({ ...given, role: 'target' });
export const outcome = (given: Partial<Claim>): Claim => claim({ ...given, role: 'outcome' });

export const report = (year: number, claims: readonly Claim[], more: Partial<ReportClaims> = {}): ReportClaims => ({
  region: '530602',
  regionName: '昭阳区',
  year,
  claims,
  ...more,
});

/** A lookup over the reports given. */
export const among =
  (...reports: readonly ReportClaims[]): ReportLookup =>
  (region, year) =>
    reports.find((one) => one.region === region && one.year === year);
