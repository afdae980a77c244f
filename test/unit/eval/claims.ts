import type { LabelledClaim } from '../../../eval/labels';
import type { Claim } from '../../../src/extraction/types';

export const TEXT = '去年全县生产总值增长7%。今年要新建农村公路120公里，力争粮食产量达到1.2万吨。';

/** A label of the text's first sentence, with what is to differ. */
export const label = (fields: Partial<LabelledClaim> = {}): LabelledClaim => ({
  role: 'outcome',
  indicator: 'gdp',
  name: '生产总值',
  measure: 'growth',
  op: 'eq',
  value: 7,
  unit: '%',
  start: 2020,
  end: 2020,
  quote: '全县生产总值增长7%',
  ...fields,
});

/** The claim that a right reading of the same sentence gives, with what is to differ. */
export const claim = (fields: Partial<Claim> = {}): Claim => ({
  role: 'outcome',
  indicator: 'gdp',
  name: '生产总值',
  measure: 'growth',
  average: false,
  op: 'eq',
  value: 7,
  unit: '%',
  start: 2020,
  end: 2020,
  plan: false,
  headline: false,
  hedge: '',
  scope: '',
  quote: '生产总值增长7%',
  offset: TEXT.indexOf('生产总值增长7%'),
  rule: 'plain',
  stated: ['subject', 'measure', 'unit'],
  confidence: 0.9,
  ...fields,
});
