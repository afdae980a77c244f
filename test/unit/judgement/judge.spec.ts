import type { Claim } from '../../../src/extraction/types';
import { judge } from '../../../src/judgement/judge';
import type { Basis, Judgement, Verdict } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

interface Case {
  title: string;
  target: Partial<Claim>;
  /** Outcomes of the report of the year after. */
  outcomes: Partial<Claim>[];
  /** Outcomes of the year before, in the target's own report. */
  before?: Partial<Claim>[];
  verdict: Verdict;
  basis?: Basis;
  margin?: number;
  tolerated?: boolean;
  rule: string;
}

function judged({ target: asked, outcomes, before = [] }: Case): Judgement {
  const planned = report(2021, [target(asked), ...before.map((one) => outcome({ end: 2020, ...one }))]);
  const reviewed = report(
    2022,
    outcomes.map((one, at) => outcome({ offset: at, ...one })),
  );
  return judge(planned, among(planned, reviewed))[0]!;
}

const gdp = { indicator: 'gdp', name: '地区生产总值' };
const retail = { indicator: 'retail_sales', name: '社会消费品零售总额' };
const cpi = { indicator: 'cpi', name: '居民消费价格涨幅' };
const unemployment = { indicator: 'registered_unemployment', name: '城镇登记失业率', measure: 'level' as const };
const income = { indicator: 'disposable_income', name: '居民人均可支配收入' };
const urban = { indicator: 'urban_income', name: '城镇居民人均可支配收入' };
const rural = { indicator: 'rural_income', name: '农村居民人均可支配收入' };
const energy = { indicator: 'energy_intensity', name: '万元生产总值能耗' };
const loans = { indicator: 'loans', name: '贷款余额', measure: 'level' as const, unit: '亿元' };
const count = { measure: 'cumulative' as const, unit: '个' };

const CASES: Case[] = [
  // bounds
  {
    title: 'what a binary fraction adds is no difference',
    target: { ...retail, measure: 'level', unit: '元', value: 39.2 * 1e8 },
    outcomes: [{ ...retail, measure: 'level', unit: '亿元', value: 39.2 }],
    verdict: 'met',
    basis: 'reported',
    margin: 0,
    rule: 'figure',
  },
  {
    title: 'a bare figure is at least it',
    target: { ...gdp, value: 8 },
    outcomes: [{ ...gdp, value: 8 }],
    verdict: 'met',
    basis: 'reported',
    margin: 0,
    rule: 'figure',
  },
  {
    title: 'below a bare figure',
    target: { ...gdp, value: 8 },
    outcomes: [{ ...gdp, value: 7.9 }],
    verdict: 'missed',
    basis: 'reported',
    margin: -0.1,
    rule: 'figure',
  },
  {
    title: 'above 8%以上',
    target: { ...gdp, op: 'ge', value: 8 },
    outcomes: [{ ...gdp, value: 8.3 }],
    verdict: 'met',
    margin: 0.3,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'equal is not beyond',
    target: { ...retail, measure: 'level', op: 'gt', value: 480, unit: '亿元' },
    outcomes: [{ ...retail, measure: 'level', value: 480, unit: '亿元' }],
    verdict: 'missed',
    margin: 0,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '突破480 reaches 突破480',
    target: { ...retail, measure: 'level', op: 'gt', value: 480, unit: '亿元' },
    outcomes: [{ ...retail, measure: 'level', op: 'gt', value: 480, unit: '亿元' }],
    verdict: 'met',
    margin: 0,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'an outcome of 7%以上 is read as 7',
    target: { ...gdp, op: 'ge', value: 8.5 },
    outcomes: [{ ...gdp, op: 'ge', value: 7 }],
    verdict: 'missed',
    margin: -1.5,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'at most 10 does not tell of at least 8',
    target: { ...gdp, op: 'ge', value: 8 },
    outcomes: [{ ...gdp, op: 'le', value: 10 }],
    verdict: 'incomparable',
    rule: 'bound-only',
  },
  {
    title: 'at most 6 does tell of at least 8',
    target: { ...gdp, op: 'ge', value: 8 },
    outcomes: [{ ...gdp, op: 'le', value: 6 }],
    verdict: 'missed',
    margin: -2,
    basis: 'reported',
    rule: 'figure',
  },
  // less is better
  {
    title: 'a bare price rise is at most it',
    target: { ...cpi, value: 3 },
    outcomes: [{ ...cpi, value: 2.1 }],
    verdict: 'met',
    margin: 0.9,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a price rise above',
    target: { ...cpi, value: 3 },
    outcomes: [{ ...cpi, value: 3.2 }],
    verdict: 'missed',
    margin: -0.2,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'held within',
    target: { ...unemployment, op: 'le', value: 4.5 },
    outcomes: [{ ...unemployment, op: 'le', value: 4.5 }],
    verdict: 'met',
    margin: 0,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a fall of at least 3%',
    target: { ...energy, op: 'le', value: -3 },
    outcomes: [{ ...energy, value: -3.1 }],
    verdict: 'met',
    margin: 0.1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a fall too small',
    target: { ...energy, value: -3 },
    outcomes: [{ ...energy, value: -1.2 }],
    verdict: 'missed',
    margin: -1.8,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a fall of a thing in no catalogue',
    target: { name: '用气量', value: -10 },
    outcomes: [{ name: '用气量', value: -12 }],
    verdict: 'met',
    margin: 2,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a rank is better when smaller',
    target: { ...gdp, measure: 'rank', op: 'le', value: 5, unit: '位' },
    outcomes: [{ ...gdp, measure: 'rank', value: 3, unit: '位' }],
    verdict: 'met',
    margin: 2,
    basis: 'reported',
    rule: 'figure',
  },
  // about
  {
    title: '8%左右 is met from 7.6',
    target: { ...gdp, op: 'approx', value: 8 },
    outcomes: [{ ...gdp, value: 7.6 }],
    verdict: 'met',
    margin: -0.4,
    tolerated: true,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '8%左右 is not met at 7.5',
    target: { ...gdp, op: 'approx', value: 8 },
    outcomes: [{ ...gdp, value: 7.5 }],
    verdict: 'missed',
    margin: -0.5,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '2%左右 is met from 1.8',
    target: { ...gdp, op: 'approx', value: 2 },
    outcomes: [{ ...gdp, value: 1.8 }],
    verdict: 'met',
    margin: -0.2,
    tolerated: true,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '左右 reached needs no tolerance',
    target: { ...gdp, op: 'approx', value: 8 },
    outcomes: [{ ...gdp, value: 8.1 }],
    verdict: 'met',
    margin: 0.1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '左右 for less is better',
    target: { ...unemployment, op: 'approx', value: 5.5 },
    outcomes: [{ ...unemployment, value: 5.7 }],
    verdict: 'met',
    margin: -0.2,
    tolerated: true,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '左右 of a count is 5% of it',
    target: { ...count, name: '建设村级文化广场', op: 'approx', value: 40 },
    outcomes: [{ ...count, name: '建设村级文化广场', value: 38 }],
    verdict: 'met',
    margin: -2,
    tolerated: true,
    basis: 'reported',
    rule: 'figure',
  },
  // ranges
  {
    title: 'within a range',
    target: { ...gdp, op: 'range', value: 6, high: 6.5 },
    outcomes: [{ ...gdp, value: 6.1 }],
    verdict: 'met',
    margin: 0.1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'above a range',
    target: { ...gdp, op: 'range', value: 6, high: 6.5 },
    outcomes: [{ ...gdp, value: 7 }],
    verdict: 'met',
    margin: 1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'below a range',
    target: { ...gdp, op: 'range', value: 6, high: 6.5 },
    outcomes: [{ ...gdp, value: 5.9 }],
    verdict: 'missed',
    margin: -0.1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a range of price rises is kept up to its end',
    target: { ...cpi, op: 'range', value: 2, high: 3 },
    outcomes: [{ ...cpi, value: 2.9 }],
    verdict: 'met',
    margin: 0.1,
    basis: 'reported',
    rule: 'figure',
  },
  // units
  {
    title: '万亩 and 亩',
    target: { ...count, name: '改造中低产田', value: 1.2, unit: '万亩' },
    outcomes: [{ ...count, name: '改造中低产田', value: 12000, unit: '亩' }],
    verdict: 'met',
    margin: 0,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '亿元 and 万元',
    target: { ...retail, measure: 'level', value: 1.3, unit: '亿元' },
    outcomes: [{ ...retail, measure: 'level', value: 12900, unit: '万元' }],
    verdict: 'missed',
    margin: -0.01,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '所 and 个 only count',
    target: { ...count, name: '新建村卫生室', value: 5 },
    outcomes: [{ ...count, name: '新建村卫生室', value: 6, unit: '所' }],
    verdict: 'met',
    margin: 1,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: '美元 is no 元',
    target: { indicator: 'utilized_fdi', name: '实际利用外资', measure: 'level', value: 5, unit: '亿元' },
    outcomes: [{ indicator: 'utilized_fdi', name: '实际利用外资', measure: 'level', value: 900, unit: '万美元' }],
    verdict: 'incomparable',
    rule: 'other-unit',
  },
  {
    title: 'neighbourhoods are not households',
    target: { ...count, indicator: 'old_neighbourhoods', name: '老旧小区改造', value: 12 },
    outcomes: [{ ...count, indicator: 'old_neighbourhoods', name: '老旧小区改造', value: 3000, unit: '户' }],
    verdict: 'incomparable',
    rule: 'other-unit',
  },
  // derived
  {
    title: 'growth from two levels',
    target: { ...retail, value: 8 },
    before: [{ ...retail, measure: 'level', value: 100, unit: '亿元' }],
    outcomes: [{ ...retail, measure: 'level', value: 1091000, unit: '万元' }],
    verdict: 'met',
    margin: 1.1,
    basis: 'derived',
    rule: 'from-levels',
  },
  {
    title: 'growth from two levels that is too small',
    target: { ...retail, value: 8 },
    before: [{ ...retail, measure: 'level', value: 100, unit: '亿元' }],
    outcomes: [{ ...retail, measure: 'level', value: 103, unit: '亿元' }],
    verdict: 'missed',
    margin: -5,
    basis: 'derived',
    rule: 'from-levels',
  },
  {
    title: 'a reported growth goes before a derived one',
    target: { ...retail, value: 8 },
    before: [{ ...retail, measure: 'level', value: 100, unit: '亿元' }],
    outcomes: [
      { ...retail, measure: 'level', value: 103, unit: '亿元' },
      { ...retail, value: 8.5 },
    ],
    verdict: 'met',
    margin: 0.5,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'nothing derived where growth is in constant prices',
    target: { ...gdp, value: 7 },
    before: [{ ...gdp, measure: 'level', value: 100, unit: '亿元' }],
    outcomes: [{ ...gdp, measure: 'level', value: 112, unit: '亿元' }],
    verdict: 'incomparable',
    rule: 'price-adjusted-levels',
  },
  {
    title: 'nothing derived where the definition has changed',
    target: { ...retail, value: 8 },
    before: [{ ...retail, measure: 'level', value: 100, unit: '亿元' }],
    outcomes: [{ ...retail, measure: 'level', value: 130, unit: '亿元' }],
    verdict: 'incomparable',
    rule: 'implausible-levels',
  },
  {
    title: 'a level without the one before',
    target: { ...retail, value: 8 },
    outcomes: [{ ...retail, measure: 'level', value: 130, unit: '亿元' }],
    verdict: 'incomparable',
    rule: 'other-measure',
  },
  {
    title: 'points from two levels',
    target: { indicator: 'urbanization_rate', name: '城镇化率', measure: 'change', value: 1, unit: '个百分点' },
    before: [{ indicator: 'urbanization_rate', name: '城镇化率', measure: 'level', value: 50.3 }],
    outcomes: [{ indicator: 'urbanization_rate', name: '城镇化率', measure: 'level', value: 51.5 }],
    verdict: 'met',
    margin: 0.2,
    basis: 'derived',
    rule: 'from-levels',
  },
  // implied
  {
    title: 'both parts reach it',
    target: { ...income, value: 8 },
    outcomes: [
      { ...urban, value: 8.2 },
      { ...rural, value: 9 },
    ],
    verdict: 'met',
    basis: 'implied',
    rule: 'parts',
  },
  {
    title: 'both parts miss it',
    target: { ...income, value: 8 },
    outcomes: [
      { ...urban, value: 7.2 },
      { ...rural, value: 7.9 },
    ],
    verdict: 'missed',
    basis: 'implied',
    rule: 'parts',
  },
  {
    title: 'parts that differ tell nothing',
    target: { ...income, value: 8 },
    outcomes: [
      { ...urban, value: 7.2 },
      { ...rural, value: 8.9 },
    ],
    verdict: 'incomparable',
    rule: 'parts-differ',
  },
  {
    title: 'parts from levels are derived',
    target: { ...income, value: 8 },
    before: [
      { ...urban, measure: 'level', value: 30000, unit: '元' },
      { ...rural, measure: 'level', value: 1, unit: '万元' },
    ],
    outcomes: [
      { ...urban, measure: 'level', value: 33000, unit: '元' },
      { ...rural, measure: 'level', value: 11000, unit: '元' },
    ],
    verdict: 'met',
    basis: 'derived',
    rule: 'parts',
  },
  {
    title: 'one part alone implies nothing',
    target: { ...income, value: 8 },
    outcomes: [{ ...urban, value: 8.2 }],
    verdict: 'unreported',
    rule: 'silence',
  },
  // period, measure, scope, stock
  {
    title: 'a five-year average is another period',
    target: { ...retail, value: 8 },
    outcomes: [{ ...retail, value: 9, average: true, start: 2017, end: 2021 }],
    verdict: 'unreported',
    rule: 'other-period',
  },
  {
    title: 'a count of five years is another period',
    target: { ...count, name: '新建水库', value: 2 },
    outcomes: [{ ...count, name: '新建水库', value: 12, start: 2017 }],
    verdict: 'unreported',
    rule: 'other-period',
  },
  {
    title: 'a quarter is another period',
    target: { ...gdp, value: 8 },
    outcomes: [{ ...gdp, value: 12, quote: '一季度地区生产总值增长12%' }],
    verdict: 'unreported',
    rule: 'other-period',
  },
  {
    title: 'what is added is not what there is',
    target: { ...count, name: '新增星级酒店', value: 3, unit: '家' },
    outcomes: [{ ...count, measure: 'level', name: '星级酒店', value: 21, unit: '家' }],
    verdict: 'unreported',
    rule: 'stock-and-flow',
  },
  {
    title: 'what is added to a balance is not the balance',
    target: { ...loans, value: 5, quote: '新增贷款余额5亿元' },
    outcomes: [{ ...loans, value: 48, quote: '贷款余额48亿元' }],
    verdict: 'unreported',
    rule: 'stock-and-flow',
  },
  {
    title: 'a balance is compared with a balance',
    target: { ...loans, value: 45 },
    outcomes: [{ ...loans, value: 48, quote: '贷款余额达48亿元，新增贷款6亿元' }],
    verdict: 'met',
    basis: 'reported',
    margin: 3,
    rule: 'figure',
  },
  {
    title: 'tourists are counted in one way only',
    target: { indicator: 'tourist_visits', name: '接待游客', measure: 'level', value: 500, unit: '万人次' },
    outcomes: [{ indicator: 'tourist_visits', name: '接待游客', measure: 'cumulative', value: 510, unit: '万人' }],
    verdict: 'met',
    margin: 10,
    basis: 'reported',
    rule: 'figure',
  },
  {
    title: 'a part is not the whole',
    target: { ...retail, value: 8 },
    outcomes: [{ ...retail, value: 12, scope: '开发区' }],
    verdict: 'incomparable',
    rule: 'other-scope',
  },
  {
    title: 'the whole is not a part',
    target: { indicator: 'fixed_asset_investment', name: '城镇固定资产投资', value: 8 },
    outcomes: [{ indicator: 'fixed_asset_investment', name: '固定资产投资', value: 12 }],
    verdict: 'unreported',
    rule: 'silence',
  },
  {
    title: 'a statement without a figure',
    target: { ...retail, value: 8 },
    outcomes: [{ ...retail, op: 'relative', reference: '全市平均水平', unit: '' }],
    verdict: 'incomparable',
    rule: 'no-figure',
  },
  {
    title: 'silence',
    target: { ...retail, value: 8 },
    outcomes: [{ ...gdp, value: 9 }],
    verdict: 'unreported',
    rule: 'silence',
  },
];

describe('a target and what the next report says', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const judgement = judged(one);
    expect(judgement).toMatchObject({ verdict: one.verdict, rule: one.rule, withinTolerance: one.tolerated ?? false });
    expect(judgement.basis).toBe(one.basis);
    expect(judgement.margin).toBe(one.margin);
  });

  it('is pending where that report is not there', () => {
    const planned = report(2021, [target({ ...gdp, value: 8 })]);
    expect(judge(planned, among(planned))[0]).toMatchObject({ verdict: 'pending', rule: 'not-yet' });
  });

  it('is judged by the report after its last year where it belongs to a plan', () => {
    const planned = report(2021, [
      target({ ...retail, measure: 'level', value: 600, unit: '亿元', end: 2025, plan: true }),
    ]);
    const tooEarly = report(2022, [outcome({ ...retail, measure: 'level', value: 700, unit: '亿元' })]);
    const last = report(2026, [outcome({ ...retail, measure: 'level', value: 590, unit: '亿元', end: 2025 })]);
    expect(judge(planned, among(planned, tooEarly))[0]!.verdict).toBe('pending');
    expect(judge(planned, among(planned, tooEarly, last))[0]).toMatchObject({
      verdict: 'missed',
      margin: -10,
      outcomeReportYear: 2026,
    });
  });

  it('keeps a firm figure and one to strive for apart', () => {
    const planned = report(2021, [
      target({ ...gdp, op: 'ge', value: 7 }),
      target({ ...gdp, value: 8, hedge: '力争', offset: 5 }),
    ]);
    const reviewed = report(2022, [outcome({ ...gdp, value: 7.5 })]);
    expect(judge(planned, among(planned, reviewed)).map(({ verdict }) => verdict)).toEqual(['met', 'missed']);
  });
});
