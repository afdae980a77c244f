import type { Claim } from '../../../src/extraction/types';
import { judge } from '../../../src/judgement/judge';
import { among, outcome, report, target } from './claims';

const REVIEW = '一年来，全县经济稳中向好。';
const PLAN = '二、今年工作。';

function judged(asked: Partial<Claim>, review: string, plan = '', text = true) {
  const whole = `${REVIEW}${review}财政收入增长9%。${PLAN}${plan}财政收入增长8%。`;
  const planned = report(2021, [target(asked)]);
  const said = outcome({
    indicator: 'fiscal_revenue',
    name: '财政收入',
    value: 9,
    quote: '财政收入增长9%',
    offset: whole.indexOf('财政收入增长9%'),
  });
  const next = target({
    indicator: 'fiscal_revenue',
    name: '财政收入',
    value: 8,
    end: 2022,
    quote: '财政收入增长8%',
    offset: whole.indexOf('财政收入增长8%'),
  });
  return judge(planned, among(planned, report(2022, [said, next], text ? { text: whole } : {})))[0]!;
}

const cpi = { indicator: 'cpi', name: '居民消费价格涨幅', value: 3 };
const bridges = { name: '改造农村危桥', measure: 'cumulative' as const, value: 12, unit: '座' };

describe('what the next report says without a figure', () => {
  it.each([
    [cpi, '物价总体平稳。', '物价总体平稳'],
    [bridges, '农村危桥改造全部完成，群众出行更加便利。', '农村危桥改造全部完成'],
    [
      { name: '压减水泥产能', measure: 'cumulative' as const, value: 30, unit: '万吨' },
      '水泥、玻璃等行业产能继续压减。',
      '水泥、玻璃等行业产能继续压减',
    ],
  ])('%o: %s', (asked, review, words) => {
    const judgement = judged(asked, review);
    const offset = `${REVIEW}${review}`.indexOf(words);
    expect(judgement).toMatchObject({ verdict: 'incomparable', rule: 'words-only', mention: { quote: words, offset } });
    expect(judgement.reason.zh).toContain(words);
    expect(judgement.reason.en).toContain(words);
  });

  it.each([
    ['nothing', bridges, '', ''],
    ['only what is planned for the next year', bridges, '', '农村危桥改造继续推进。'],
    ['only an intention', bridges, '编制了农村危桥改造方案。', ''],
    ['only several years', cpi, '五年来物价总体平稳。', ''],
    ['of another thing', bridges, '农村危房改造全部完成。', ''],
  ])('is not told by %s', (_, asked, review, plan) => {
    expect(judged(asked, review, plan)).toMatchObject({ verdict: 'unreported', rule: 'silence' });
  });

  it('is not looked for in text that lost its punctuation', () => {
    expect(judged(bridges, `${'农村危桥改造全部完成'.repeat(5000)}。`).verdict).toBe('unreported');
  });

  it('is not seen without the text', () => {
    expect(judged(cpi, '物价总体平稳。', '', false).verdict).toBe('unreported');
  });
});
