import type { Claim } from '../../../src/extraction/types';
import { judge } from '../../../src/judgement/judge';
import { referenceOf, relationOf } from '../../../src/judgement/relations';
import { prefectureOf, provinceOf } from '../../../src/judgement/regions';
import type { Verdict } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

const income = { indicator: 'disposable_income', name: '居民收入' };
const urban = { indicator: 'urban_income', name: '城镇居民人均可支配收入' };
const rural = { indicator: 'rural_income', name: '农村居民人均可支配收入' };
const gdp = { indicator: 'gdp', name: '生产总值' };
const pm25 = { indicator: 'pm25', name: 'PM2.5平均浓度' };
const grain = { indicator: 'grain_output', name: '粮食产量', measure: 'level' as const, unit: '万吨' };

const relative = (given: Partial<Claim>): Partial<Claim> => ({ op: 'relative', unit: '', ...given });
const pace = relative({ ...income, reference: '经济增长', quote: '居民收入与经济增长同步' });
const task = relative({ ...pm25, reference: '市下达任务', quote: 'PM2.5平均浓度完成市下达任务' });
const aboveProvince = relative({ ...gdp, reference: '全省平均水平', quote: '生产总值增速高于全省平均水平' });
const asLastYear = relative({ ...grain, unit: '', reference: '上年', quote: '粮食产量与上年持平' });

describe('targets that refer to something', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>[], Verdict, string, boolean?]>([
    [
      'income above growth',
      pace,
      [
        { ...income, value: 7.3 },
        { ...gdp, value: 6.9 },
      ],
      'met',
      'relative',
    ],
    [
      'income half a point below',
      pace,
      [
        { ...income, value: 6.4 },
        { ...gdp, value: 6.9 },
      ],
      'met',
      'relative',
      true,
    ],
    [
      'income further below',
      pace,
      [
        { ...income, value: 6.3 },
        { ...gdp, value: 6.9 },
      ],
      'missed',
      'relative',
    ],
    [
      'income by its parts, both above',
      pace,
      [
        { ...urban, value: 7 },
        { ...rural, value: 8 },
        { ...gdp, value: 6.9 },
      ],
      'met',
      'relative',
    ],
    [
      'income of town and country by its parts',
      { ...pace, name: '城乡居民收入' },
      [
        { ...urban, value: 7 },
        { ...rural, value: 8 },
        { ...gdp, value: 6.9 },
      ],
      'met',
      'relative',
    ],
    [
      'income by its parts, one below',
      pace,
      [
        { ...urban, value: 5 },
        { ...rural, value: 8 },
        { ...gdp, value: 6.9 },
      ],
      'incomparable',
      'parts-differ',
    ],
    ['no growth to compare with', pace, [{ ...income, value: 7.3 }], 'incomparable', 'relative-unknown'],
    ['nothing said of it', pace, [{ ...gdp, value: 6.9 }], 'unreported', 'silence'],
    [
      'words for words',
      pace,
      [relative({ ...income, reference: '经济增长' }), { ...gdp, value: 6.9 }],
      'incomparable',
      'relative-unknown',
    ],
    ['a task from above', task, [{ ...pm25, value: -7 }], 'incomparable', 'delegated'],
    ['a task of which nothing is said', task, [], 'unreported', 'silence'],
    ['as last year', asLastYear, [{ ...grain, value: 20.3 }], 'met', 'relative'],
    ['less than last year', asLastYear, [{ ...grain, value: 19 }], 'missed', 'relative'],
  ])('%s', (_, asked, outcomes, verdict, rule, tolerated = false) => {
    const planned = report(2021, [target(asked), outcome({ ...grain, value: 20, end: 2020 })]);
    const reviewed = report(2022, outcomes.map(outcome));
    expect(judge(planned, among(planned, reviewed))[0]).toMatchObject({ verdict, rule, withinTolerance: tolerated });
  });

  it.each([
    [8.1, 'met'],
    [8, 'missed'],
  ])('growth of %s%% against the province, which had 8%%', (value, verdict) => {
    const planned = report(2021, [target(aboveProvince)]);
    const own = report(2022, [outcome({ ...gdp, value })]);
    const province = report(2022, [outcome({ ...gdp, value: 8 })], { region: '530000', regionName: '云南省' });
    const [judgement] = judge(planned, among(planned, own, province));
    expect(judgement).toMatchObject({ verdict, rule: 'relative', basis: 'reported' });
    expect(judgement!.reason.zh).toContain('云南省2022年报告');
  });

  it('says that the province is not known', () => {
    const planned = report(2021, [target(aboveProvince)]);
    const own = report(2022, [outcome({ ...gdp, value: 9 })]);
    expect(judge(planned, among(planned, own))[0]).toMatchObject({ verdict: 'incomparable', rule: 'relative-unknown' });
  });
});

describe('what relative words refer to', () => {
  it.each([
    [
      { reference: '经济增长', indicator: 'disposable_income' },
      { kind: 'indicator', indicator: 'gdp', region: '530602' },
    ],
    [
      { reference: '全市经济增速', indicator: 'industrial_va' },
      { kind: 'indicator', indicator: 'gdp', region: '530600' },
    ],
    [
      { reference: '各项贷款平均增速', indicator: '' },
      { kind: 'indicator', indicator: 'loans', region: '530602' },
    ],
    [
      { reference: '全省平均水平', indicator: 'gdp' },
      { kind: 'region', region: '530000' },
    ],
    [
      { reference: '全国平均水平', indicator: 'gdp' },
      { kind: 'region', region: '000000' },
    ],
    [{ reference: '上年', indicator: 'gdp' }, { kind: 'lastYear' }],
    [{ reference: '省定范围', indicator: 'cpi' }, { kind: 'delegated' }],
    [{ reference: '上级下达任务', indicator: '' }, { kind: 'delegated' }],
    [{ reference: '小康标准', indicator: '' }, { kind: 'unknown' }],
  ])('%o', (given, expected) => {
    expect(referenceOf(target({ op: 'relative', quote: given.reference, ...given }), '530602')).toEqual(expected);
  });

  it.each([
    ['居民收入与经济增长同步', 'pace'],
    ['增速高于全市平均水平', 'above'],
    ['增速不低于全市平均水平', 'atLeast'],
    ['能耗低于全省平均水平', 'below'],
    ['价格涨幅不超过全国平均水平', 'atMost'],
    ['跻身全省第一方阵', undefined],
  ])('%s: %s', (quote, relation) => {
    expect(relationOf(target({ op: 'relative', quote }))).toBe(relation);
  });

  it.each([
    ['530602', '530000', '530600'],
    ['530600', '530000', undefined],
    ['530000', undefined, undefined],
    ['000000', undefined, undefined],
    ['110105', '110000', '110000'],
  ])('%s lies in %s and %s', (region, province, prefecture) => {
    expect([provinceOf(region), prefectureOf(region)]).toEqual([province, prefecture]);
  });
});
