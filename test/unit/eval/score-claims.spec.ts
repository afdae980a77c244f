import { ratesOf, scoreText } from '../../../eval/score-claims';
import { claim, label, TEXT } from './claims';

const road = { name: '农村公路', indicator: '', measure: 'cumulative', value: 120, unit: '公里' } as const;
const planned = { role: 'target', start: 2021, end: 2021, quote: '新建农村公路120公里' } as const;
const roadLabel = label({ ...road, ...planned });
const roadClaim = claim({ ...road, ...planned, offset: TEXT.indexOf(planned.quote) });

const score = (
  labels: ReturnType<typeof label>[],
  claims: ReturnType<typeof claim>[],
  set: 'full' | 'headline' = 'full',
) => scoreText({ name: 'a', set, year: 2021, claims: labels }, claims, TEXT);

describe('scoreText', () => {
  it('counts what is right in each set', () => {
    const { scores, faults } = score([label(), roadLabel], [claim(), roadClaim]);
    expect(scores['headline outcomes']).toMatchObject({ labels: 1, predicted: 1, right: 1 });
    expect(scores.all).toMatchObject({ labels: 2, predicted: 2, right: 2, op: 2 });
    expect(ratesOf(scores.all!)).toMatchObject({ recall: 1, precision: 1, f1: 1 });
    expect(faults).toEqual([]);
  });

  it('names what was missed, wrong and too much', () => {
    const { scores, faults, judged } = score([label(), roadLabel], [claim({ end: 2021 }), claim({ value: 9 })]);
    expect(faults.filter(({ set }) => set === 'all').map(({ cause }) => cause)).toEqual([
      'missed',
      'period',
      'too much',
    ]);
    expect(scores.all).toMatchObject({ labels: 2, found: 1, right: 0, predicted: 2, rightPredicted: 0 });
    expect(judged.map(({ right }) => right)).toEqual([false, false]);
  });

  it('counts a wrong op apart: the claim is right, its op is not', () => {
    expect(score([label()], [claim({ op: 'ge' })]).scores.all).toMatchObject({ right: 1, op: 0 });
  });

  it('counts optional labels neither when found nor when missed', () => {
    const optional = { ...roadLabel, optional: true };
    for (const read of [[claim()], [claim(), roadClaim]])
      expect(score([label(), optional], read).scores.all).toMatchObject({ labels: 1, predicted: 1, right: 1 });
  });

  it('scores all claims only where all are labelled', () => {
    const { scores, judged } = score([label()], [claim(), roadClaim], 'headline');
    expect(scores.all).toBeUndefined();
    expect(judged).toEqual([]);
  });
});
