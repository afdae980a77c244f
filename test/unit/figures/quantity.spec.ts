import { formatMargin, formatQuantity, roundComputed } from '../../../src/figures/quantity';

describe('formatQuantity', () => {
  const cases: [value: number, unit: string, zh: string, en: string][] = [
    [160.58, '亿元', '160.58亿元', '16.058 billion yuan'],
    [1.3, '万亿元', '1.3万亿元', '1.3 trillion yuan'],
    [1.2, '万亩', '1.2万亩', '12,000 mu'],
    [77653, '万元', '77653万元', '776.53 million yuan'],
    [0.1 + 0.2, '%', '0.3%', '0.3%'],
    [32, '微克/立方米', '32微克/立方米', '32 µg/m³'],
    [6000, '家', '6000家', '6,000'],
    [3, '千瓦', '3千瓦', '3 kW'],
    [12, '万羽', '12万羽', '120,000 羽'],
  ];
  it.each(cases)('%s %s', (value, unit, zh, en) => {
    expect(formatQuantity(value, unit, 'zh')).toBe(zh);
    expect(formatQuantity(value, unit, 'en')).toBe(en);
  });
});

describe('formatMargin', () => {
  it.each([
    [0.4, '个百分点', '+0.4个百分点', '+0.4 pp'],
    [-3, '个', '−3个', '−3'],
    [0, '%', '0%', '0%'],
  ])('%s %s', (margin, unit, zh, en) => {
    expect(formatMargin(margin, unit, 'zh')).toBe(zh);
    expect(formatMargin(margin, unit, 'en')).toBe(en);
  });
});

describe('roundComputed', () => {
  it.each([
    [1.15 / 3, 0.3833],
    [6.25, 6.25],
    [40265.2, 40265],
    [-1234.5, -1234],
    [0, 0],
  ])('%s as %s', (value, rounded) => {
    expect(roundComputed(value)).toBe(rounded);
  });
});
