import type { Claim } from '../../../src/extraction/types';
import { judge } from '../../../src/judgement/judge';
import { planRevisions } from '../../../src/judgement/plans/plan-revisions';
import { progressOf } from '../../../src/judgement/plans/progress';
import type { ReportClaims } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

const plan = (given: Partial<Claim>): Claim => target({ start: 2021, end: 2025, plan: true, ...given });
const gdp = { indicator: 'gdp', name: '地区生产总值' };
const jobs = { indicator: 'urban_new_jobs', name: '城镇新增就业', measure: 'cumulative' as const, unit: '万人' };
const pm25 = { indicator: 'pm25', name: 'PM2.5平均浓度', measure: 'level' as const, unit: '微克/立方米' };

/** Reports of 2022 and on, each with one outcome of the year before. */
const reviews = (like: Partial<Claim>, ...values: (number | undefined)[]): ReportClaims[] =>
  values.map((value, at) =>
    report(2022 + at, value === undefined ? [] : [outcome({ ...like, value, end: 2021 + at })]),
  );

describe('the progress of a plan', () => {
  it.each([
    [
      'a yearly growth that is ahead',
      { ...gdp, average: true, value: 7 },
      gdp,
      [8, 8],
      { soFar: 8, evenPace: 7, required: 6.3, pace: 'ahead' },
    ],
    [
      'a yearly growth that is behind',
      { ...gdp, average: true, value: 7 },
      gdp,
      [5, 6],
      { soFar: 5.5, evenPace: 7, required: 8, pace: 'behind' },
    ],
    [
      'a yearly growth on pace',
      { ...gdp, average: true, value: 7 },
      gdp,
      [7.1],
      { soFar: 7.1, evenPace: 7, required: 7, pace: 'on-pace' },
    ],
    [
      'a doubling over the period',
      { ...gdp, value: 100 },
      gdp,
      [10, 12],
      { soFar: 23.2, evenPace: 32, required: 17.5, pace: 'behind' },
    ],
    ['a year that is silent', { ...gdp, average: true, value: 7 }, gdp, [8, undefined, 8], { pace: 'unknown' }],
    [
      'a count ahead',
      { ...jobs, value: 10 },
      jobs,
      [2.5, 2.6],
      { soFar: 5.1, evenPace: 4, required: 1.6333, pace: 'ahead' },
    ],
    [
      'a count reached early',
      { ...jobs, value: 10 },
      jobs,
      [6, 6],
      { soFar: 12, evenPace: 4, required: 0, pace: 'reached' },
    ],
    ['a count with a silent year', { ...jobs, value: 10 }, jobs, [2, undefined, 2], { pace: 'unknown' }],
  ])('%s', (_, asked, like, values, expected) => {
    const planned = report(2021, [plan(asked)]);
    const progress = progressOf(planned.claims[0]!, planned, among(planned, ...reviews(like, ...values)));
    expect(progress).toMatchObject(expected);
  });

  it.each([
    ['a level on its way down', [38], { soFar: 38, evenPace: 38, required: -2, pace: 'on-pace' }],
    ['a level that goes the wrong way', [43], { soFar: 43, evenPace: 38, required: -3.25, pace: 'behind' }],
    ['a level reached early', [29], { soFar: 29, required: 0, pace: 'reached' }],
  ])('%s', (_, values, expected) => {
    const planned = report(2021, [
      plan({ ...pm25, start: 2025, op: 'le', value: 30 }),
      outcome({ ...pm25, value: 40, end: 2020 }),
    ]);
    expect(progressOf(planned.claims[0]!, planned, among(planned, ...reviews(pm25, ...values)))).toMatchObject(
      expected,
    );
  });

  it('does not compound single years to a growth of one period over another', () => {
    const planned = report(2021, [plan({ ...gdp, value: 50, quote: '比“十三五”期间增长50%' })]);
    expect(progressOf(planned.claims[0]!, planned, among(planned, ...reviews(gdp, 8, 8))).pace).toBe('unknown');
  });

  it('has no progress before the first review', () => {
    const planned = report(2021, [plan({ ...gdp, average: true, value: 7 })]);
    const progress = progressOf(planned.claims[0]!, planned, among(planned));
    expect(progress.pace).toBe('unknown');
    expect(progress.asOf).toBeUndefined();
  });

  it('takes a count for the period so far before the sum of its years', () => {
    const planned = report(2021, [plan({ ...jobs, value: 10 })]);
    const second = report(2023, [outcome({ ...jobs, value: 4.4, start: 2021, end: 2022 })]);
    const progress = progressOf(planned.claims[0]!, planned, among(planned, report(2022, []), second));
    expect(progress).toMatchObject({ soFar: 4.4, asOf: 2022, pace: 'ahead' });
  });
});

describe('the final verdict on a plan', () => {
  it('compounds the growth of its years', () => {
    const planned = report(2021, [plan({ ...gdp, average: true, op: 'ge', value: 7 })]);
    const [judgement] = judge(planned, among(planned, ...reviews(gdp, 8, 7, 7, 6, 6)));
    expect(judgement).toMatchObject({ verdict: 'missed', basis: 'derived', rule: 'from-years', margin: -0.2 });
  });

  it('does not guess at a year that is silent', () => {
    const planned = report(2021, [plan({ ...gdp, average: true, op: 'ge', value: 7 })]);
    const [judgement] = judge(planned, among(planned, ...reviews(gdp, 8, undefined, 7, 6, 6)));
    expect(judgement).toMatchObject({ verdict: 'unreported' });
  });

  it('rests on the average that the last report gives, if it gives one', () => {
    const planned = report(2021, [plan({ ...gdp, average: true, op: 'ge', value: 7 })]);
    const last = report(2026, [outcome({ ...gdp, average: true, value: 7.1, start: 2021, end: 2025 })]);
    expect(judge(planned, among(planned, last))[0]).toMatchObject({
      verdict: 'met',
      basis: 'reported',
      rule: 'figure',
    });
  });
});

describe('a plan target that a later report changes', () => {
  const planned = report(2021, [plan({ ...jobs, value: 10 })]);
  it.each([
    ['lowered', [plan({ ...jobs, value: 8 })], [{ kind: 'lowered', reportYear: 2023, difference: -2 }]],
    [
      'raised, in another unit',
      [plan({ ...jobs, value: 120000, unit: '人' })],
      [{ kind: 'raised', difference: 20000 }],
    ],
    ['kept', [plan({ ...jobs, value: 10 })], []],
    ['of another period', [plan({ ...jobs, value: 8, start: 2023, end: 2027 })], []],
  ])('%s', (_, claims, expected) => {
    const changes = planRevisions(planned.claims[0]!, planned, among(planned, report(2023, claims)));
    expect(changes).toMatchObject(expected);
    expect(changes).toHaveLength(expected.length);
  });
});
