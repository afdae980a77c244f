import type { Claim } from '../../../src/extraction/types';
import { revisedFigures } from '../../../src/judgement/changes/revised-figures';
import { targetListChanges, usualTargetsMissing } from '../../../src/judgement/changes/target-list';
import { outcome, report, target } from './claims';

const main = (given: Partial<Claim>): Claim => target({ headline: true, ...given });
const gdp = (value: number, end: number, more: Partial<Claim> = {}) =>
  main({ indicator: 'gdp', name: '生产总值', value, end, ...more });
const cpi = (value: number, end: number) => main({ indicator: 'cpi', name: '居民消费价格涨幅', value, end });
const retail = (value: number, end: number) =>
  main({ indicator: 'retail_sales', name: '社会消费品零售总额', value, end });

describe('the list of main targets beside that of the year before', () => {
  it.each([
    ['raised', [gdp(7, 2020)], [gdp(8, 2021)], { kind: 'raised', difference: 1 }],
    ['lowered', [gdp(8, 2020)], [gdp(7.5, 2021)], { kind: 'lowered', difference: -0.5 }],
    ['kept', [gdp(8, 2020)], [gdp(8, 2021, { op: 'ge' })], { kind: 'kept', difference: 0 }],
    ['a lower rise of prices asks for more', [cpi(3.5, 2020)], [cpi(3, 2021)], { kind: 'raised', difference: 0.5 }],
    [
      'a figure given up for words',
      [gdp(8, 2020)],
      [gdp(0, 2021, { op: 'relative', value: undefined, reference: '全省平均水平' })],
      { kind: 'restated' },
    ],
  ])('%s', (_, before, now, expected) => {
    expect(targetListChanges(report(2020, before), report(2021, now)).changed).toMatchObject([expected]);
  });

  it('tells what was dropped and what is new', () => {
    const changes = targetListChanges(
      report(2020, [gdp(8, 2020), cpi(3, 2020)]),
      report(2021, [gdp(8, 2021), retail(9, 2021)]),
    );
    expect(changes.dropped.map(({ indicator }) => indicator)).toEqual(['cpi']);
    expect(changes.added.map(({ indicator }) => indicator)).toEqual(['retail_sales']);
  });

  it('does not call dropped what the report has outside its list', () => {
    const now = report(2021, [target({ indicator: 'cpi', name: '居民消费价格', value: 3, end: 2021 })]);
    expect(targetListChanges(report(2020, [cpi(3, 2020)]), now).dropped).toEqual([]);
  });

  it('follows commitments that are in no catalogue by their names', () => {
    const before = report(2020, [
      main({ name: '新建口袋公园', measure: 'cumulative', value: 5, unit: '个', end: 2020 }),
    ]);
    const now = report(2021, [main({ name: '口袋公园建设', measure: 'cumulative', value: 8, unit: '处', end: 2021 })]);
    expect(targetListChanges(before, now).changed).toMatchObject([{ kind: 'raised', difference: 3 }]);
  });
});

describe('usual indicators without a figure', () => {
  const earlier = [
    report(2019, [gdp(8, 2019), cpi(3, 2019)]),
    report(2020, [gdp(8, 2020), retail(9, 2020)]),
    report(2018, [gdp(8, 2018)]),
  ];

  it('names those that most lists had', () => {
    expect(usualTargetsMissing(report(2021, []), earlier)).toMatchObject([
      { last: { indicator: 'gdp', end: 2020 }, years: [2018, 2019, 2020] },
    ]);
  });
  it('takes words for no figure', () => {
    const words = report(2021, [gdp(0, 2021, { op: 'relative', value: undefined, reference: '全市平均水平' })]);
    expect(usualTargetsMissing(words, earlier)).toHaveLength(1);
  });
  it('names none where all have figures', () => {
    expect(usualTargetsMissing(report(2021, [gdp(6, 2021)]), earlier)).toEqual([]);
  });
});

describe('figures that a later report revises', () => {
  const level = (value: number, unit = '亿元', end = 2020) =>
    outcome({ indicator: 'gdp', name: '生产总值', measure: 'level', value, unit, end });
  it('finds another figure for the same year', () => {
    expect(
      revisedFigures(report(2021, [level(98)]), report(2022, [level(95.5), level(103, '亿元', 2021)])),
    ).toMatchObject([{ difference: -2.5, beforeReportYear: 2021, nowReportYear: 2022 }]);
  });
  it('finds none where only the unit differs', () => {
    expect(revisedFigures(report(2021, [level(98)]), report(2022, [level(980000, '万元')]))).toEqual([]);
  });
});
