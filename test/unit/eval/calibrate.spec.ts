import { calibrate } from '../../../eval/calibrate';
import { fitLogistic, predict } from '../../../eval/logistic';
import { reliabilityOf } from '../../../eval/reliability';
import type { Judged } from '../../../eval/score-claims';
import { claim } from './claims';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('fitLogistic', () => {
  const examples = [
    ...times(190, { features: ['sure'], right: true }),
    ...times(10, { features: ['sure'], right: false }),
    ...times(50, { features: ['doubtful'], right: true }),
    ...times(50, { features: ['doubtful'], right: false }),
  ];
  const model = fitLogistic(examples);

  it('gives the share that was right with a feature', () => {
    expect(predict(model, ['sure'])).toBeCloseTo(0.95, 1);
    expect(predict(model, ['doubtful'])).toBeCloseTo(0.5, 1);
  });

  it('says nothing of a feature that it has not seen', () => {
    expect(predict(model, ['sure', 'new'])).toBe(predict(model, ['sure']));
  });
});

describe('calibrate', () => {
  const judged = (text: string, right: boolean, rule: string): Judged => ({
    text,
    year: 2021,
    right,
    claim: claim({ rule }),
  });
  const texts = ['a', 'b', 'c'].flatMap((text) => [
    ...times(100, judged(text, true, 'plain')),
    ...times(10, judged(text, true, 'relative')),
    ...times(20, judged(text, false, 'relative')),
  ]);

  it('trusts what was right in other texts', () => {
    const accepted = calibrate(texts).unseen.filter(({ claim: { confidence } }) => confidence >= 0.95);
    expect(new Set(accepted.map(({ claim: { rule } }) => rule))).toEqual(new Set(['plain']));
    expect(accepted).toHaveLength(300);
  });

  it('does not trust what only the text at hand bears out', () => {
    const other = texts.map((each) => (each.text === 'a' ? { ...each, right: !each.right } : each));
    const { unseen } = calibrate(other);
    const ofA = unseen.filter(({ text }) => text === 'a');
    expect(reliabilityOf(ofA, 0.9)[0]).toMatchObject({ right: 0 });
  });
});
