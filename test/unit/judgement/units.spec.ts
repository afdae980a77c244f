import { convert, readUnit } from '../../../src/judgement/units';

describe('units', () => {
  it.each([
    [1.2, '万亩', '亩', 12000],
    [3, '公顷', '亩', 45],
    [1, '平方公里', '亩', 1500],
    [2.3, '亿元', '万元', 23000],
    [1.1, '万亿元', '亿元', 11000],
    [5, '千米', '公里', 5],
    [80, '亿斤', '万吨', 400],
    [1386, '万', '万人', 1386],
    [1200, '名', '万人', 0.12],
    [1, '倍', '%', 100],
    [6.8, '‰', '%', 0.68],
    [12, '所', '个', 12],
    [3, '千公顷', '万亩', 4.5],
    [40, '个百分点', '%', 40],
    [8000, '余亩', '万亩', 0.8],
  ])('%s%s is %s %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it.each([
    ['万美元', '万元'],
    ['个', '公里'],
    ['%', '亿元'],
    ['天', '个'],
    ['微克/立方米', '%'],
  ])('%s is no %s', (from, to) => {
    expect(convert(1, from, to)).toBeUndefined();
  });

  it('keeps a unit that it does not know as one of its own', () => {
    expect(readUnit('万标准箱')).toEqual({ dimension: '标准箱', factor: 10000 });
    expect(convert(2, '万标准箱', '标准箱')).toBe(20000);
  });
});
