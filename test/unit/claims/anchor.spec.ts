import { anchor } from '../../../src/claims/corrections/anchor';
import { copyOf } from '../../../src/claims/corrections/report-copy';
import { selectorOf } from '../../../src/claims/corrections/text-quote-selector';

const ORIGINAL = [
  '　　过去一年，全县地区生产总值完成88亿元，增长6.2%。财政收入完成4.1亿元，增长6.2%。',
  '　　城镇居民人均可支配收入增长7%，农村居民人均可支配收入增长7%。新建桥梁5座。',
  '　　今年计划新建桥梁5座。安置就业1200人。安置就业1200人。',
].join('\n');

/** Finds words of the original, the `nth` time that they stand there, in another text. */
function find(words: string, text: string, nth = 1) {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = ORIGINAL.indexOf(words, offset + 1);
  const place = anchor(copyOf(text), selectorOf(ORIGINAL, offset, words));
  return typeof place === 'string' ? place : text.slice(place.start, place.end);
}

/** The same with what stands before them. */
function findAfter(words: string, text: string, nth: number) {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = ORIGINAL.indexOf(words, offset + 1);
  const place = anchor(copyOf(text), selectorOf(ORIGINAL, offset, words));
  return typeof place === 'string' ? place : text.slice(Math.max(0, place.start - 11), place.end);
}

describe('words that stand in two passages which are alike far around', () => {
  const PASSAGE = `${'全县上下凝心聚力、苦干实干、砥砺前行，'.repeat(5)}培训农民3000人。${'各项事业取得新的进步，'.repeat(7)}`;
  const TWICE = `${PASSAGE}\n${PASSAGE}`;
  const [first, second] = [TWICE.indexOf('培训'), TWICE.lastIndexOf('培训')];
  const startIn = (text: string, offset: number) => {
    const place = anchor(copyOf(text), selectorOf(TWICE, offset, '培训农民3000人'));
    return typeof place === 'string' ? place : place.start;
  };

  it('are those that were meant, in the very same text', () => {
    expect([startIn(TWICE, first), startIn(TWICE, second)]).toEqual([first, second]);
  });

  it('are not told apart by where they stood in a text that is another', () => {
    const longer = `卷首语。\n${TWICE}`;
    expect(startIn(longer, second)).toBe(longer.indexOf('培训'));
    expect(startIn(TWICE.replaceAll('3000', '3500'), second)).toBe('words_gone');
  });
});

describe('words of a report', () => {
  it.each([
    ['财政收入完成4.1亿元', ORIGINAL, '财政收入完成4.1亿元'],
    ['财政收入完成4.1亿元', `旧闻一则。\n${ORIGINAL}`, '财政收入完成4.1亿元'],
    ['财政收入完成4.1亿元', ORIGINAL.replace('收入完成', '收入\n完 成'), '财政收入\n完 成4.1亿元'],
    [
      '财政收入完成4.1亿元',
      ORIGINAL.replace('全县', '本县').replace('，增长6.2%。\n', '，比上年多0.2亿元。\n'),
      '财政收入完成4.1亿元',
    ],
  ])('%s is found again (case %#)', (words, text, expected) => {
    expect(find(words, text)).toBe(expected);
  });

  const MOVED = ORIGINAL.split('\n').reverse().join('\n');

  it.each([
    ['增长6.2%', MOVED, 1, '产总值完成88亿元，增长6.2%'],
    ['增长6.2%', MOVED, 2, '政收入完成4.1亿元，增长6.2%'],
    ['增长7%', MOVED, 1, '城镇居民人均可支配收入增长7%'],
    ['增长7%', MOVED, 2, '农村居民人均可支配收入增长7%'],
    ['新建桥梁5座', MOVED, 2, '今年计划新建桥梁5座'],
    ['新建桥梁5座', '今年计划新建桥梁5座。', 2, '今年计划新建桥梁5座'],
    ['安置就业1200人', ORIGINAL, 2, '安置就业1200人。安置就业1200人'],
  ])('%s, which stand several times, are told apart by what stands around (case %#)', (words, text, nth, expected) => {
    expect(findAfter(words, text, nth)).toContain(expected);
  });

  it.each([
    ['whose figure is another', '财政收入完成4.1亿元', ORIGINAL.replace('4.1亿元', '4.15亿元'), 1, 'words_gone'],
    ['whose figure goes on', '财政收入完成4.1', ORIGINAL.replace('4.1亿元', '4.12亿元'), 1, 'words_gone'],
    ['whose unit is larger', '财政收入完成4.1亿', ORIGINAL.replace('4.1亿元', '4.1亿美元'), 1, 'words_gone'],
    [
      'whose sentence is gone, though others say them of something else',
      '增长6.2%',
      ORIGINAL.replace('财政收入完成4.1亿元，增长6.2%。', ''),
      2,
      'ambiguous',
    ],
    [
      'that are left of another group of people',
      '增长7%',
      ORIGINAL.replace('城镇居民人均可支配收入增长7%，', ''),
      1,
      'ambiguous',
    ],
    [
      'that stand twice in the same words, without what stood around',
      '安置就业1200人',
      '安置就业1200人。',
      1,
      'ambiguous',
    ],
    ['that are gone', '新建桥梁5座', '全文另行公布。', 1, 'words_gone'],
  ])('%s are not found', (_, words, text, nth, why) => {
    expect(find(words, text, nth)).toBe(why);
  });
});
