import { openingPeriod, SectionClock } from '../../../../src/extraction/time/section-clock';

const REVIEW_5 = { role: 'outcome', start: 2016, end: 2020, plan: true };
const REVIEW = { role: 'outcome', start: 2020, end: 2020, plan: false };
const PLAN = { role: 'target', start: 2021, end: 2021, plan: false };
const PLAN_5 = { role: 'target', start: 2021, end: 2025, plan: true };

describe('openingPeriod', () => {
  test.each([
    ['一、2020年工作回顾', REVIEW],
    ['一、“十三五”时期及2020年工作回顾', REVIEW_5],
    ['（一）五年来，我们砥砺奋进', REVIEW_5],
    ['刚刚过去的2020年，极不平凡', REVIEW],
    ['各位代表！2020年是不平凡的一年', REVIEW],
    ['一年来，我们主要做了以下工作', REVIEW],
    ['首先报告2020年的工作', REVIEW],
    ['二、“十四五”时期奋斗目标', PLAN_5],
    ['今后五年，我们将奋力前行', PLAN_5],
    ['三、2021年重点工作', PLAN],
    ['2021年是开局之年', PLAN],
    ['今年经济社会发展的主要预期目标是', PLAN],
  ])('%s', (sentence, period) => {
    expect(openingPeriod(sentence, 2021)).toEqual(period);
  });

  test.each(['2021年安河县政府工作报告', '全县上下团结一心', '坚持以人民为中心', '比2019年增长5%'])(
    '%s opens nothing',
    (sentence) => {
      expect(openingPeriod(sentence, 2021)).toBeUndefined();
    },
  );
});

describe('SectionClock', () => {
  test('goes back to the section where a paragraph ends that told of another time', () => {
    const clock = new SectionClock(2021);
    clock.startParagraph();
    expect(clock.next('一、2020年工作回顾', true).time.period).toEqual(REVIEW);
    clock.startParagraph();
    clock.next('成绩来之不易。', true);
    expect(clock.next('五年来，城乡面貌焕然一新。', false).time.period).toEqual(REVIEW_5);
    clock.startParagraph();
    expect(clock.next('工业增长8%。', true).time.period).toEqual(REVIEW);
  });
});
