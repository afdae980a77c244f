import { Figure } from '../../../../src/extraction/numbers/figure';
import { scanFigures } from '../../../../src/extraction/numbers/figure-scanner';
import { isMeantAsFigure } from '../../../../src/extraction/numbers/meant-as-figure';

const read = (text: string): Figure[] =>
  scanFigures(text, 0, text.length).filter((figure) => isMeantAsFigure(figure, text));

describe('scanFigures', () => {
  const should: [string, Partial<Figure>][] = [
    ['增长8.5%', { value: 8.5, unit: '%', kind: 'percent' }],
    ['建成1.18万个', { value: 1.18, unit: '万个', kind: 'count' }],
    ['惠及8000多万人', { value: 8000, unit: '万人', op: 'gt' }],
    ['达到1亿3千多万人次', { value: 1.3, unit: '亿人次', op: 'gt' }],
    ['新建2万5千公里', { value: 2.5, unit: '万公里' }],
    ['减负3万多亿元', { value: 3, unit: '万亿元', op: 'gt' }],
    ['投资十亿元', { value: 10, unit: '亿元', kind: 'money' }],
    ['三百二十万元', { value: 320, unit: '万元' }],
    ['突破千亿元', { value: 1000, unit: '亿元', bare: true }],
    ['超过百分之三十', { value: 30, unit: '%' }],
    ['占三分之一', { value: 100 / 3, unit: '%' }],
    ['缩短一半', { value: 50, unit: '%' }],
    ['实现翻两番', { value: 300, unit: '%', kind: 'multiple' }],
    ['增长达到两位数', { value: 10, unit: '%', op: 'ge' }],
    ['新增3—5家', { value: 3, high: 5, unit: '家' }],
    ['增长6.5%—7%', { value: 6.5, high: 7, unit: '%' }],
    ['培育1至2个', { value: 1, high: 2, unit: '个' }],
    ['居全省第3位', { value: 3, unit: '位', kind: 'rank' }],
    ['跃居首位', { value: 1, unit: '位', kind: 'rank' }],
    ['增加200余场次', { value: 200, unit: '场次', op: 'gt' }],
    ['达到60%以上', { op: 'ge' }],
    ['控制在5%以内', { op: 'le' }],
    ['增长7%左右', { op: 'approx' }],
    ['浓度43微克/立方米', { unit: '微克/立方米', kind: 'size' }],
    ['11县市区', { value: 11, unit: '个' }],
    ['产值比为2.5：1', { value: 2.5, unit: ':1', kind: 'ratio' }],
    ['新建两座水库', { value: 2, unit: '座' }],
  ];
  test.each(should)('reads %s', (text, expected) => {
    const [figure] = read(text);
    expect(figure).toMatchObject({
      ...expected,
      ...(expected.value === undefined ? {} : { value: expect.closeTo(expected.value, 6) as number }),
    });
  });

  test.each([
    '2021年',
    '3月15日',
    '第十五届',
    '第二产业',
    '第一、二产业',
    '“四个一”行动',
    '《2035纲要》',
    'PM2.5',
    '5G网络',
    '220千伏变电站',
    '12345热线',
    '用五年时间',
    '万元生产总值',
    '亿元以上项目',
    '两个维护',
    '一批项目',
    '01-24',
  ])('reads no figure in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(['1'.repeat(50), `${'9'.repeat(30)}亿元`])('refuses a run of digits that no figure has', (text) => {
    expect(read(text)).toEqual([]);
  });
});
