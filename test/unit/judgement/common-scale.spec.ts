import { acceptedRange } from '../../../src/judgement/accepted-range';
import { onCommonScale } from '../../../src/judgement/common-scale';
import { distributionOf } from '../../../src/judgement/distribution';
import { seriesOf } from '../../../src/judgement/series';
import { target } from './claims';

describe('a scale that is common to large and small regions', () => {
  it.each([
    ['growth', target({ indicator: 'gdp', value: 8 }), { value: 8, unit: '%' }],
    ['per mille', target({ measure: 'level', value: 5, unit: '‰' }), { value: 0.5, unit: '%' }],
    ['percentage points', target({ measure: 'change', value: 2, unit: '个百分点' }), { value: 2, unit: '个百分点' }],
    [
      'income per head',
      target({ indicator: 'rural_income', measure: 'level', value: 1.5, unit: '万元' }),
      { value: 15000, unit: '元' },
    ],
    ['an amount', target({ indicator: 'gdp', measure: 'level', value: 300, unit: '亿元' }), undefined],
    ['a count', target({ measure: 'cumulative', value: 20, unit: '公里' }), undefined],
    ['a place in a ranking', target({ measure: 'rank', value: 3, unit: '位' }), undefined],
    ['a part of the region', target({ indicator: 'gdp', value: 8, scope: '中心城区' }), undefined],
    ['no figure', target({ op: 'relative', reference: '经济增长', unit: '%' }), undefined],
  ])('%s', (_what, claim, expected) => expect(onCommonScale(claim)).toEqual(expected));
});

describe('where a target is met', () => {
  it.each([
    ['at least', target({ op: 'ge', value: 8 }), { from: 8 }],
    ['about, with its tolerance', target({ op: 'approx', value: 8 }), { from: 7.6 }],
    ['about, at least 0.2 points', target({ op: 'approx', value: 2 }), { from: 1.8 }],
    ['a range, from its lower end', target({ op: 'range', value: 5, high: 6 }), { from: 5 }],
    ['within, where less is better', target({ op: 'le', value: 4.5 }), { to: 4.5 }],
    ['nowhere that could be drawn', target({ op: 'relative', reference: '经济增长' }), {}],
  ])('%s', (_what, claim, expected) => expect(acceptedRange(claim)).toEqual(expected));
});

describe('a distribution', () => {
  it('has round intervals, the figures of both lists in them, and their middles', () => {
    expect(
      distributionOf([
        [6, 7, 8, 8],
        [6.5, 9],
      ]),
    ).toEqual({
      from: 6,
      step: 0.5,
      counts: [
        [1, 0, 1, 0, 2, 0, 0],
        [0, 1, 0, 0, 0, 0, 1],
      ],
      medians: [7.5, 7.75],
    });
  });

  it('keeps tenths where binary fractions would lose them', () => {
    const found = distributionOf([[0.1, 0.2, 0.3, 0.6, 0.7]])!;
    expect(found.counts[0]!.reduce((sum, count) => sum + count)).toBe(5);
    expect(found.step).toBe(0.1);
    expect(found.counts[0]).toEqual([1, 1, 1, 0, 0, 1, 1]);
  });

  it.each([
    ['one figure', [[3], []], { from: 3, step: 1, counts: [[1], [0]], medians: [3, undefined] }],
    ['falls', [[-2, -1]], { from: -2, step: 0.2, counts: [[1, 0, 0, 0, 0, 1]], medians: [-1.5] }],
    ['no figure', [[], []], undefined],
  ])('of %s', (_what, lists, expected) => expect(distributionOf(lists)).toEqual(expected));
});

describe('targets followed through the years', () => {
  const judged = (year: number, given: Parameters<typeof target>[0]) => ({ target: target({ end: year, ...given }) });
  const roads = { name: '新建农村公路', measure: 'cumulative', unit: '公里' } as const;

  it('are one series under a name that is worded otherwise and in another unit, not with another measure', () => {
    const found = seriesOf([
      judged(2020, { ...roads, value: 60 }),
      judged(2021, { ...roads, name: '农村公路新建', value: 80000, unit: '米' }),
      judged(2021, { ...roads, measure: 'growth', value: 5, unit: '%' }),
    ]);
    expect(found.map(({ years }) => years.map(({ year }) => year))).toEqual([[2020, 2021], [2021]]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('have one target a year, the firm one of the main list, and none of plans', () => {
    const found = seriesOf([
      judged(2021, { indicator: 'gdp', value: 9, hedge: '力争' }),
      judged(2021, { indicator: 'gdp', value: 8, headline: true, offset: 50 }),
      judged(2021, { indicator: 'gdp', value: 7, plan: true }),
    ]);
    expect(found.map(({ years }) => years.map((each) => each.judged.target.value))).toEqual([[8]]);
  });
});
