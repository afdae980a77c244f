import { formatFigure } from '../../../src/figures/format-figure';
import type { Figure } from '../../../src/figures/figure';

const level: Figure = { measure: 'level', average: false, op: 'eq', value: 0, unit: '' };
const growth: Figure = { ...level, measure: 'growth', unit: '%' };

describe('formatFigure writes a figure as people do', () => {
  const cases: [what: string, figure: Figure, zh: string, en: string][] = [
    ['a bound below', { ...level, op: 'ge', value: 1100, unit: '万人' }, '≥ 1100万人', '≥ 11 million people'],
    ['a bound above', { ...level, op: 'le', value: 4.5, unit: '%' }, '≤ 4.5%', '≤ 4.5%'],
    ['strict bounds', { ...level, op: 'gt', value: 167, unit: '亿元' }, '> 167亿元', '> 16.7 billion yuan'],
    ['about', { ...growth, op: 'approx', value: 8 }, '增长 8%左右', 'up about 8%'],
    ['a range of percentages', { ...growth, op: 'range', value: 5, high: 6 }, '增长 5%—6%', 'up 5%–6%'],
    ['a range of things', { ...level, op: 'range', value: 1, high: 2, unit: '个' }, '1—2个', '1–2'],
    ['a fall', { ...growth, value: -3 }, '下降 3%', 'down 3%'],
    ['a fall with a bound', { ...growth, op: 'le', value: -3.4 }, '下降 ≥ 3.4%', 'down ≥ 3.4%'],
    ['a fall with a range', { ...growth, op: 'range', value: -3, high: -2 }, '下降 2%—3%', 'down 2%–3%'],
    ['a range around nought', { ...growth, op: 'range', value: -1, high: 2 }, '增长 -1%—2%', 'up -1%–2%'],
    ['a yearly average', { ...growth, average: true, value: 7.5 }, '年均增长 7.5%', 'yearly up 7.5%'],
    [
      'a change in points',
      { ...level, measure: 'change', value: 1.2, unit: '个百分点' },
      '增加 1.2个百分点',
      'up by 1.2 pp',
    ],
    ['a share', { ...level, measure: 'share', value: 41.3, unit: '%' }, '占比 41.3%', 'share 41.3%'],
    ['a place', { ...level, measure: 'rank', value: 4, unit: '位' }, '第4位', 'no. 4'],
    ['a place among the first', { ...level, measure: 'rank', op: 'le', value: 5 }, '前5位', 'top 5'],
    ['things counted', { ...level, measure: 'cumulative', value: 65, unit: '个' }, '65个', '65'],
    [
      'a relative target',
      { ...growth, op: 'relative', value: null, reference: '经济增长' },
      '对照 经济增长',
      'relative to 经济增长',
    ],
    ['no figure at all', { ...level, value: null, unit: '' }, '无数字', 'no figure'],
    ['a measure not known', { ...level, measure: 'ratio', value: 2, unit: '倍' }, '2倍', '2 times'],
  ];

  it.each(cases)('%s', (_, figure, zh, en) => {
    const joined = ([language]: ['zh' | 'en']) => {
      const { lead, text } = formatFigure(figure, language);
      return lead ? `${lead} ${text}` : text;
    };
    expect(joined(['zh'])).toBe(zh);
    expect(joined(['en'])).toBe(en);
  });
});
