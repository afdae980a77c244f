import { Predicate, readPredicate } from '../../../../src/extraction/rules/predicate';

const subjectOf = (left: string): string => left.slice(0, readPredicate(left).subjectEnd);

describe('readPredicate', () => {
  const cases: [string, string, Partial<Predicate>][] = [
    ['工业投资同比增长', '工业投资', { verb: 'up', to: false, compared: true }],
    ['森林覆盖率提高到', '森林覆盖率', { verb: 'up', to: true }],
    ['能耗下降', '能耗', { verb: 'down' }],
    ['失业率控制在', '失业率', { verb: 'hold', op: 'le', steady: true }],
    ['产量稳定在', '产量', { verb: 'hold', steady: true }],
    ['总额突破', '总额', { op: 'gt' }],
    ['增速不低于', '增速', { op: 'ge' }],
    ['收入年均分别增长', '收入', { average: true, distributes: true, verb: 'up' }],
    ['浓度比2015年下降', '浓度', { base: '2015年', verb: 'down' }],
    ['投入是“十二五”时期的', '投入', { base: '“十二五”' }],
    ['赤字率比去年预算低', '赤字率', { verb: 'down', compared: true }],
    ['办结率均为', '办结率', { each: true }],
    ['高新技术企业净增', '高新技术企业', { added: true }],
  ];
  test.each(cases)('%s', (left, subject, expected) => {
    expect(subjectOf(left)).toBe(subject);
    expect(readPredicate(left)).toMatchObject(expected);
  });

  test.each(['不法行为', '亩均', '五年', '许可', '国有'])('leaves %s whole', (word) => {
    expect(subjectOf(word)).toBe(word);
  });
});
