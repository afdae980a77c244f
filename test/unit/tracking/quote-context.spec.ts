import { quoteContext } from '../../../src/tracking/quote-context';

const TEXT = `报告开头一行。
第一句说农业。第二句说投资，投资增长6%，比计划快。第三句说就业！第四句说教育。
下一段不该出现。`;

const contextOf = (text: string, quote: string) => quoteContext(text, text.indexOf(quote), quote);

describe('the words around a quote', () => {
  it.each<[quote: string, before: string, after: string]>([
    ['投资增长6%', '第一句说农业。第二句说投资，', '，比计划快。第三句说就业！'],
    ['第三句说就业', '第二句说投资，投资增长6%，比计划快。', '！第四句说教育。'],
    ['第三句说就业！', '第二句说投资，投资增长6%，比计划快。', '第四句说教育。'],
    ['第一句说农业', '', '。第二句说投资，投资增长6%，比计划快。'],
    ['下一段不该出现。', '', ''],
    ['报告开头一行', '', '。'],
  ])('of %s are its sentence and the ones beside it, in its paragraph', (quote, before, after) => {
    expect(contextOf(TEXT, quote)).toEqual({ before, after });
  });

  it('are cut where sentences are endless, and say so', () => {
    const long = '，又说一件事'.repeat(100);
    const { before, after } = contextOf(`${long}目标${long}`, '目标');
    expect([before.length, after.length]).toEqual([161, 161]);
    expect([before.at(0), after.at(-1)]).toEqual(['…', '…']);
  });
});
