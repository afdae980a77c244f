import { selfClaims } from '../../../src/judgement/self-claims';

describe('what a report claims of its own targets', () => {
  it.each([
    ['all', '一年来，年初确定的各项目标任务全面完成。', '年初确定的各项目标任务全面完成'],
    ['exceeded', '全年主要经济指标超额完成计划，财政收入增长9%。', '全年主要经济指标超额完成计划'],
    ['mostly', '较好完成了县十五届人大一次会议确定的目标任务。', '较好完成了县十五届人大一次会议确定的目标任务'],
    ['all', '“十三五”规划目标任务如期完成；', '“十三五”规划目标任务如期完成'],
  ])('%s: %s', (kind, text, quote) => {
    const [found, ...others] = selfClaims(text);
    expect(found).toEqual({ kind, quote, offset: text.indexOf(quote) });
    expect(others).toEqual([]);
  });

  it.each([
    '确保全面完成全年各项目标任务。',
    '为全面完成年度目标任务而努力。',
    '全面完成农村户厕改造。',
    '主要预期目标是：生产总值增长6%。',
  ])('not: %s', (text) => {
    expect(selfClaims(text)).toEqual([]);
  });
});
