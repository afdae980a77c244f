import type { LabelledLink } from '../../../eval/labels';
import { linkRates, type ReadLink, scoreLinks } from '../../../eval/score-links';

const TEXT = '主要目标是：生产总值增长8%以上，新建农村公路120公里。';

const label = (fields: Partial<LabelledLink> = {}): LabelledLink => ({
  target_quote: '生产总值增长8%以上',
  indicator: 'gdp',
  op: 'ge',
  target_value: 8,
  target_unit: '%',
  outcome_value: 8.3,
  outcome_unit: '%',
  verdict: 'met',
  ...fields,
});

const link = (fields: Partial<ReadLink> = {}): ReadLink => ({
  target_quote: '生产总值增长8%以上',
  target_offset: 6,
  indicator: 'gdp',
  op: 'ge',
  target_value: 8,
  target_unit: '%',
  outcome_value: 8.3,
  outcome_unit: '%',
  verdict: 'met',
  basis: 'reported',
  rule: 'reported-figure',
  ...fields,
});

const score = (labels: LabelledLink[], links: ReadLink[]) =>
  linkRates([scoreLinks({ first: 'a', second: 'b', links: labels }, links, TEXT)]);

describe('scoreLinks', () => {
  it('finds nothing wrong with a right link', () => {
    expect(score([label()], [link()])).toEqual({ labels: 1, found: 1, verdict: 1, outcome: 1, reversed: 0 });
  });

  it('counts a missed target against found, verdict and outcome', () => {
    const other = link({ target_quote: '新建农村公路120公里', target_offset: 15, target_value: 120 });
    expect(score([label()], [other])).toMatchObject({ found: 0, verdict: 0, outcome: 0 });
  });

  it('asks for the outcome only where the label has one', () => {
    const silent = label({ verdict: 'unreported', outcome_value: undefined, outcome_unit: undefined });
    expect(score([silent], [link({ verdict: 'unreported', outcome_value: undefined })])).toMatchObject({ outcome: 1 });
    expect(score([label()], [link({ outcome_value: 7 })])).toMatchObject({ verdict: 1, outcome: 0 });
  });

  it('counts met for missed as reversed where the report gives the figure, and not otherwise', () => {
    const missed = label({ verdict: 'missed' });
    expect(score([missed], [link()]).reversed).toBe(1);
    expect(score([missed], [link({ basis: 'derived' })]).reversed).toBe(0);
    expect(score([missed], [link({ verdict: 'unreported' })]).reversed).toBe(0);
  });

  it('uses each link once, the one with the right verdict first', () => {
    const stretch = label({ verdict: 'missed' });
    expect(score([label(), stretch], [link({ verdict: 'missed' }), link()])).toMatchObject({ found: 1, verdict: 1 });
    expect(score([label(), stretch], [link()])).toMatchObject({ found: 0.5, verdict: 0.5 });
  });
});
