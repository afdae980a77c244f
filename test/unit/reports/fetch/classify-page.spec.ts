import { classifyPage, type ReadPage } from '../../../../src/reports/fetch/classify-page';

const districts = ['东岭', '西坪', '南湾', '北塘', '中洲', '上河', '下渡', '前桥', '后山', '新田'];
const body = (year: number, count: number) =>
  Array.from({ length: count }, (_, n) => {
    const place = districts[(n + year) % districts.length]!;
    return `${year}年${place}第${n + year}号水库除险加固完成，灌溉农田${n * 37 + year}亩，${place}受益村${n * 3 + 5}个。`;
  }).join('\n');
const report = (year: number, count = 120) => `云台县政府工作报告\n各位代表：\n${body(year, count)}`;
const read = (text: string, year?: number, code = '530999', name = '云台县'): ReadPage => ({
  text,
  year,
  region: { code, name },
});
const before = read(report(2025), 2025);

describe('classifyPage', () => {
  it.each<[string, ReadPage]>([
    ['the same words', before],
    ['a corrected figure', read(report(2025).replace('灌溉农田2062亩', '灌溉农田2063亩'), 2025)],
    ['more around it', read(`首页 > 政府信息公开\n${report(2025)}\n主办：某办公室`, 2025)],
    [
      'full-width figures and other line ends',
      read(
        report(2025)
          .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .replaceAll('\n', '\r\n'),
        2025,
      ),
    ],
    ['whose region and year were not told again', { text: report(2025) }],
  ])('takes for the same report: %s', (_name, now) => {
    expect(classifyPage(before, now).kind).toBe('same-report');
  });

  it.each<[string, string, ReadPage]>([
    ['another-report', 'of the next year', read(report(2026), 2026)],
    ['another-report', 'of the next year, which was not told', { text: report(2026) }],
    ['another-report', 'of another county with much the same words', read(report(2025), 2025, '530998', '云溪县')],
    ['shortened', 'its first third', read(report(2025, 40), 2025)],
    [
      'another-page',
      'a list of notices',
      { text: '便民公告\n'.repeat(3) + '社区卫生服务站搬迁至新址，门诊时间不变。'.repeat(40) },
    ],
    ['error-page', 'an error', { text: '404\n您访问的页面不存在' }],
    ['login-page', 'a login', { text: '用户登录\n账号 密码' }],
    ['blocked-page', 'a gateway', { text: '安全验证\n请拖动滑块' }],
    ['error-page', 'nothing', { text: '' }],
  ])('tells %s: %s', (kind, _name, now) => {
    expect(classifyPage(before, now).kind).toBe(kind);
  });

  it.each<[ReadPage, string[], string[]]>([
    [
      read(report(2026), 2026, '530998', '云溪县'),
      ['原来是云台县的报告，现在是云溪县的', '原来是 2025 年的报告，现在是 2026 年的'],
      ['it was the report of 云台县 and is now that of 云溪县', 'it was the report of 2025 and is now that of 2026'],
    ],
    [before, ['原来的文字保留了 100%'], ['100% of the words that were there are kept']],
  ])('gives its reasons in both languages', (now, zh, en) => {
    const { reasons } = classifyPage(before, now);
    expect(reasons.map((reason) => reason.zh)).toEqual(zh);
    expect(reasons.map((reason) => reason.en)).toEqual(en);
  });
});
