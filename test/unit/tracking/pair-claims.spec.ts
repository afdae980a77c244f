import type { ClaimView } from '../../../src/claims/claim.schema';
import { pairClaims } from '../../../src/tracking/pair-claims';

const claim = (name: string, value: number, given: Partial<ClaimView> = {}) =>
  ({
    role: 'target',
    indicator: '',
    name,
    measure: 'growth',
    average: false,
    scope: '',
    start: 2022,
    end: 2022,
    plan: false,
    value,
    ...given,
  }) as ClaimView;

const ROADS = claim('新建农村公路', 30, { measure: 'cumulative' });

const CASES: {
  what: string;
  removed: ClaimView[];
  added: ClaimView[];
  changed: [number, number][];
  left: [number, number];
}[] = [
  { what: 'another figure', removed: [claim('出口', 3)], added: [claim('出口', 5)], changed: [[3, 5]], left: [0, 0] },
  {
    what: 'another name of the same indicator',
    removed: [claim('生产总值', 6, { indicator: 'gdp' })],
    added: [claim('地区生产总值', 7, { indicator: 'gdp' })],
    changed: [[6, 7]],
    left: [0, 0],
  },
  {
    what: 'two of one thing, in order',
    removed: [claim('出口', 3), ROADS, claim('出口', 4)],
    added: [claim('出口', 5), claim('出口', 6)],
    changed: [
      [3, 5],
      [4, 6],
    ],
    left: [1, 0],
  },
  {
    what: 'one that became two',
    removed: [claim('出口', 3)],
    added: [claim('出口', 4), claim('出口', 5)],
    changed: [],
    left: [1, 2],
  },
  ...(
    [
      ['another thing', { name: '进口' }],
      ['another year', { start: 2023, end: 2023 }],
      ['another measure', { measure: 'level' }],
      ['another role', { role: 'outcome' }],
      ['another scope', { scope: '城镇' }],
      ['a plan', { plan: true }],
    ] as const
  ).map(([what, given]) => ({
    what,
    removed: [claim('出口', 3)],
    added: [claim('出口', 5, given)],
    changed: [],
    left: [1, 1] as [number, number],
  })),
];

describe('pairClaims', () => {
  it.each(CASES)('$what', ({ removed, added, changed, left }) => {
    const pairs = pairClaims(removed, added);
    expect(pairs.changed.map(({ from, to }) => [from.value, to.value])).toEqual(changed);
    expect([pairs.removed.length, pairs.added.length]).toEqual(left);
  });
});
