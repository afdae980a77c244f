import { timePhrases } from '../../../../src/extraction/time/time-phrase';

const periods = (text: string): [number, number, string][] =>
  timePhrases(text, 2021).map(({ told: { period } }) => [period.start, period.end, period.role]);

describe('timePhrases', () => {
  test.each([
    ['2019年建成', [2019, 2019, 'outcome']],
    ['去年实现', [2020, 2020, 'outcome']],
    ['今年新建', [2021, 2021, 'target']],
    ['到2025年达到', [2021, 2025, 'target']],
    ['“十三五”期间', [2016, 2020, 'outcome']],
    ['“十四五”末', [2021, 2025, 'target']],
    ['五年来', [2016, 2020, 'outcome']],
    ['近三年', [2018, 2020, 'outcome']],
    ['连续3年', [2018, 2020, 'outcome']],
    ['五年内建成', [2021, 2025, 'target']],
  ])('%s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each([
    '比2015年增长',
    '较上年增加',
    '在提高效益的基础上年均增长',
    '超“十三五”规划目标',
    '2018年以来',
    '创近5年新高',
    '近十年来最好水平',
  ])('%s sets no time', (text) => {
    expect(periods(text)).toEqual([]);
  });
});
