import { judge } from '../../../src/judgement/judge';
import { checkSelfClaims, selfClaims } from '../../../src/judgement/self-claims';
import { among, outcome, report, target } from './claims';

describe('what a report claims of its own targets', () => {
  it.each([
    ['all', '一年来，年初确定的各项目标任务全面完成。', '年初确定的各项目标任务全面完成'],
    ['exceeded', '全年主要经济指标超额完成计划，财政收入增长9%。', '全年主要经济指标超额完成计划'],
    ['mostly', '较好完成了县十五届人大一次会议确定的目标任务。', '较好完成了县十五届人大一次会议确定的目标任务'],
    ['all', '“十三五”规划目标任务如期完成；', '“十三五”规划目标任务如期完成'],
  ])('%s: %s', (kind, text, quote) => {
    const [found, ...others] = selfClaims(text);
    expect(found).toEqual({ kind, of: quote.includes('规划') ? 'plan' : 'year', quote, offset: text.indexOf(quote) });
    expect(others).toEqual([]);
  });

  it.each([
    '确保全面完成全年各项目标任务。',
    '为全面完成年度目标任务而努力。',
    '全面完成农村户厕改造。',
    '12座农村危桥改造任务全部完成。',
    '圆满完成年度植树任务。',
    '主要预期目标是：生产总值增长6%。',
  ])('not: %s', (text) => {
    expect(selfClaims(text)).toEqual([]);
  });
});

describe("a report's claim of itself beside what is computed", () => {
  const text = '各项目标任务全面完成，生产总值增长5%。今年生产总值增长6%，确保各项目标任务全面完成。';
  const gdp = { indicator: 'gdp', name: '生产总值' };
  const planned = report(2021, [target({ ...gdp, value: 8 }), target({ indicator: 'cpi', name: '物价', value: 3 })]);

  const checked = (value: number) => {
    const said = outcome({ ...gdp, value, quote: '生产总值增长5%', offset: 11 });
    const next = target({ ...gdp, value: 6, end: 2022, quote: '生产总值增长6%', offset: 22 });
    const reviewed = report(2022, [said, next], { text });
    return checkSelfClaims(reviewed, judge(planned, among(planned, reviewed)));
  };

  it('is contradicted by a target that was missed', () => {
    expect(checked(5)).toEqual({
      claims: [{ kind: 'all', of: 'year', quote: '各项目标任务全面完成', offset: 0 }],
      counts: { met: 0, missed: 1, pending: 0, unreported: 1, incomparable: 0 },
      contradicted: true,
    });
  });

  it('is not contradicted by silence', () => {
    expect(checked(8)).toMatchObject({ counts: { met: 1, unreported: 1 }, contradicted: false });
  });
});
