import { joinLines } from '../../../../src/extraction/text/join-lines';
import { normalize } from '../../../../src/extraction/text/normalize';
import { originalSpan } from '../../../../src/extraction/text/normalized-text';

describe('normalize', () => {
  test.each([
    ['full-width figures and signs', '增长１２．５％', '增长12.5%'],
    ['spaces inside figures', '完成 3 . 5 亿 元', '完成3.5亿元'],
    ['thousands separators', '共12,345人', '共12345人'],
    ['half-width commas between words', '增长5%,达到9亿元', '增长5%，达到9亿元'],
    ['footnote marks', '“双百”［12］行动', '“双百”行动'],
    ['escapes written out', '第一行\\r\\n第二行', '第一行\n第二行'],
    ['entities', '企业&nbsp;35家', '企业35家'],
    ['straight quotation marks', '实施"一号"工程', '实施“一号”工程'],
    ['radicals', '\u2F63产', '生产'],
    ['signs for units', '120㎡', '120平方米'],
    ['emphasis', '**三、重点**', '三、重点'],
  ])('makes uniform %s', (_what, text, expected) => {
    expect(normalize(text).text).toBe(expected);
  });

  test.each([
    ['a comma between years', '2019,2020', '2019，2020'],
    ['brackets around words', '［附件］', '［附件］'],
  ])('leaves alone %s', (_what, text, expected) => {
    expect(normalize(text).text).toBe(expected);
  });

  test('keeps the way back to the text it came from', () => {
    const original = '全年 完成［3］１，２００ 亩';
    const source = normalize(original);
    const start = source.text.indexOf('1200');
    const place = originalSpan(source, { start, end: start + 5 });
    expect(original.slice(place.start, place.end)).toBe('１，２００ 亩');
  });
});

describe('joinLines', () => {
  const join = (text: string): string => joinLines(normalize(text)).text;

  test.each([
    [
      'a figure',
      '全县各类企业吸纳就业人员达到\n3200\n\n人，比上年多。',
      '全县各类企业吸纳就业人员达到3200人，比上年多。',
    ],
    [
      'a page break',
      '全面推进乡村建设和各项改革，扎实做好民生保障工作，不断提升群众获得感，着力\n\n---\n\n改善环境。',
      '全面推进乡村建设和各项改革，扎实做好民生保障工作，不断提升群众获得感，着力改善环境。',
    ],
  ])('joins lines that break %s', (_what, text, expected) => {
    expect(join(text)).toBe(expected);
  });

  test.each([
    ['a heading', '一、2020年工作回顾\n\n过去一年，我们迎难而上。'],
    ['an item', '主要任务：\n（一）抓好项目建设。'],
    ['the end of a sentence', '成效明显。\n\n增长8%。'],
    ['a footnote', '……任务。\n［1］“双百”：指两项行动。'],
  ])('does not join %s', (_what, text) => {
    expect(join(text)).toContain('\n');
  });
});
