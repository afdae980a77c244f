import { findFigures, type FoundFigure, readPlainNumber } from '../../../../src/extraction/numbers/find-figures';

describe('the figures of some words', () => {
  it.each<[string, string, Partial<FoundFigure>]>([
    ['投资120万元', '120万元', { value: 120, unit: '万元' }],
    ['投资１２０ 万元', '１２０ 万元', { value: 120, unit: '万元' }],
    ['投资1,200万元', '1,200万元', { value: 1200, unit: '万元' }],
    ['投资1.2亿元', '1.2亿元', { value: 1.2, unit: '亿元' }],
    ['投资1亿3千万元', '1亿3千万元', { value: 1.3, unit: '亿元' }],
    ['投资一百二十万元', '一百二十万元', { value: 120, unit: '万元' }],
    ['投资三亿元', '三亿元', { value: 3, unit: '亿元' }],
    ['游客二十万人次', '二十万人次', { value: 20, unit: '万人次' }],
    ['增长7.5%以上', '7.5%以上', { value: 7.5, unit: '%', op: 'ge' }],
    ['覆盖百分之九十五', '百分之九十五', { value: 95, unit: '%' }],
    ['提高０．６个百分点', '０．６个百分点', { value: 0.6, unit: '个百分点' }],
    ['增长6%—7%', '6%—7%', { value: 6, high: 7, unit: '%' }],
    ['增长6-7%', '6-7%', { value: 6, high: 7, unit: '%' }],
    ['建成三至五个', '三至五个', { value: 3, high: 5, unit: '个' }],
    ['增长-3.5%', '-3.5%', { value: -3.5, unit: '%' }],
    ['增长−3.5%', '−3.5%', { value: -3.5, unit: '%' }],
  ])('%s: %s', (words, quote, said) => {
    const [figure, ...others] = findFigures(words);
    expect(others).toEqual([]);
    expect(words.slice(figure!.start, figure!.end)).toBe(quote);
    expect(figure).toMatchObject(said);
    expect(figure!.high).toBe(said.high);
  });

  it('come in order', () => {
    const words = '新建公路三十公里，投资1.5亿元，增长一成多、12%';
    expect(findFigures(words).map(({ value, unit }) => `${value}${unit}`)).toEqual(['30公里', '1.5亿元', '12%']);
  });

  it.each(['2021年', '第二产业', '“四个一”行动', 'PM2.5', '五彩', '万众一心', '—3', ''])('%s has none', (words) =>
    expect(findFigures(words)).toEqual([]),
  );
});

describe('a plain number', () => {
  it.each<[string, number | null]>([
    ['8.5', 8.5],
    ['－3', -3],
    ['-3', -3],
    ['−0.4', -0.4],
    ['+2', 2],
    [' １２.５ ', 12.5],
    ['1,200', 1200],
    ['八', 8],
    ['一百二十', 120],
    ['', null],
    ['-', null],
    ['约8', null],
    ['8.', null],
    ['8%', null],
    ['120万', null],
    ['一百二十万', null],
    ['十几', null],
    ['3至5', null],
  ])('%j: %p', (words, value) => expect(readPlainNumber(words)).toBe(value));
});
