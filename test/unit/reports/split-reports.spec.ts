import { splitReports } from '../../../src/reports/split/split-reports';

const report = (name: string, kind: string, year: number) =>
  [
    `${year}年${name}政府工作报告`,
    `${year}年1月20日在${name}第九届人民代表大会第二次会议上`,
    '各位代表：',
    `现在，我代表${kind}人民政府，向大会报告工作，请予审议。`,
    `一、${year - 1}年工作回顾`,
    `${'这一年粮食丰收，道路畅通，'.repeat(12)}生产总值增长6%。`,
    `二、${year}年主要任务`,
    `各位代表，新的一年，${'要把学校办好，把医院办好，'.repeat(12)}新建公路50公里。`,
    '',
  ].join('\n');

const told = (text: string) =>
  splitReports(text).map(({ identity: { region, year } }) => `${region?.name ?? '?'} ${year ?? '?'}`);

describe('splitReports', () => {
  it('leaves one report whole, however often it addresses the delegates', () => {
    const text = report('衡阳市', '市', 2021);
    expect(splitReports(text)).toMatchObject([{ offset: 0, text }]);
  });

  it('divides a page with several reports, each from its title on', () => {
    const first = `网站首页\n${report('衡阳市', '市', 2021)}2021-02-03\n---\n`;
    const second = report('平塘县', '县', 2021);
    const parts = splitReports(first + second);
    expect(parts.map(({ offset }) => offset)).toEqual([0, first.length]);
    expect(parts.map(({ text }) => text)).toEqual([first, second]);
    expect(told(first + second)).toEqual(['衡阳市 2021', '平塘县 2021']);
  });

  it('divides two years of one region', () => {
    expect(told(report('平塘县', '县', 2020) + report('平塘县', '县', 2021))).toEqual(['平塘县 2020', '平塘县 2021']);
  });

  it('does not divide a report from the summary that repeats its opening', () => {
    const whole = report('平塘县', '县', 2021);
    const text = `摘要：${whole.split('\n').slice(1, 4).join('')}\n${whole}`;
    expect(splitReports(text)).toMatchObject([{ offset: 0, text }]);
  });

  it('takes a report once that stands twice, with another between', () => {
    const text = report('平塘县', '县', 2021) + report('衡阳市', '市', 2021) + report('平塘县', '县', 2021);
    expect(told(text)).toEqual(['平塘县 2021', '衡阳市 2021']);
  });

  it('does not mind a text that opens without end', () => {
    const start = performance.now();
    expect(splitReports('各位代表：我代表县人民政府向大会报告。'.repeat(20_000))).toHaveLength(1);
    expect(splitReports('各位代表'.repeat(100_000))).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('compares a declaration with the one report that there is', () => {
    const [part] = splitReports(report('平塘县', '县', 2021), { year: 2020 });
    expect(part!.identity.problems.map(({ code }) => code)).toEqual(['report.year_contradicted']);
  });

  it('lets each of several reports say itself whose it is', () => {
    const parts = splitReports(report('平塘县', '县', 2021) + report('衡阳市', '市', 2021), { region: '522727' });
    expect(parts.flatMap(({ identity }) => identity.problems)).toEqual([]);
  });
});
