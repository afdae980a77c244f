import { extract } from '../../../src/extraction/extract';
import { Claim } from '../../../src/extraction/types';
import cases from '../../corpus/claims.json';

interface Case {
  what: string;
  text: string;
  year: number;
  claims: Partial<Claim>[];
}

const read = (text: string, year: number): Claim[] => extract(text, { year, regionNames: ['安河县', '安河'] });

describe('extract', () => {
  test.each(cases as Case[])('reads $what', ({ text, year, claims }) => {
    const found = read(text, year);
    expect(found.map(({ name, value, op }) => ({ name, value, op }))).toHaveLength(claims.length);
    claims.forEach((expected, index) => expect(found[index]).toMatchObject(expected));
  });

  test.each(cases as Case[])('quotes the words of the text given: $what', ({ text, year }) => {
    for (const claim of read(text, year)) expect(text.substr(claim.offset, claim.quote.length)).toBe(claim.quote);
  });

  test('quotes the text as it was written, whatever it is read as', () => {
    const text = '一、2020年工作回顾\n城镇新增就业［3］达到 ４，５００ 人。';
    const [claim] = read(text, 2021);
    expect(claim).toMatchObject({ value: 4500, unit: '人', indicator: 'urban_new_jobs' });
    expect(claim?.quote).toBe('城镇新增就业［3］达到 ４，５００ 人');
  });

  test('cleans names of the region', () => {
    const [claim] = read('一、2020年工作回顾\n安河县固定资产投资增长6%。', 2021);
    expect(claim).toMatchObject({ name: '固定资产投资', indicator: 'fixed_asset_investment' });
  });

  test('counts a report that stands in its file twice once', () => {
    const once = '各位代表：\n一、2020年工作回顾\n全县新建改建校舍1.2万平方米，工业投资增长9%。\n';
    expect(read(once + once, 2021)).toHaveLength(read(once, 2021).length);
  });

  test('gives the same claims each time', () => {
    const text = (cases as Case[]).map((one) => one.text).join('\n');
    expect(read(text, 2021)).toEqual(read(text, 2021));
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['digits with a unit', `${'1'.repeat(100_000)}亿元`],
    ['Chinese numerals', '三百二十'.repeat(25_000)],
    ['quotation marks', '“'.repeat(100_000)],
    ['brackets', '（'.repeat(100_000)],
    ['footnote marks', '[1'.repeat(50_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['one endless sentence', '地区生产总值增长8%、'.repeat(10_000)],
    ['one endless clause', '完成新建改造提升'.repeat(12_000)],
    ['predicates without an end', `${'比上年增长'.repeat(20_000)}5%`],
    ['figures in a row', '9%、'.repeat(30_000)],
    ['bases', '从5%'.repeat(30_000)],
  ])('comes to an end on 100,000 %s', (_what, text) => {
    const claims = read(`一、2020年工作回顾\n${text}`, 2021);
    for (const claim of claims) expect(claim.value === undefined || Number.isFinite(claim.value)).toBe(true);
  });
});
