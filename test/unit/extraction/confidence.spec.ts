import { confidenceOf } from '../../../src/extraction/confidence/confidence-of';
import { featuresOf, type ReadClaim } from '../../../src/extraction/confidence/features';
import { ACCEPTANCE } from '../../../src/extraction/confidence/acceptance';
import { extract } from '../../../src/extraction/extract';
import { reviewOfYear } from '../../../src/extraction/time/period';

const CONTEXT = { year: 2021, regionNames: ['甲县'] };
const confidenceIn = (text: string, quote: string): number =>
  extract(text, CONTEXT).find((claim) => claim.quote.includes(quote))!.confidence;

const growth: ReadClaim = {
  rule: 'plain',
  indicator: 'gdp',
  name: '地区生产总值',
  measure: 'growth',
  op: 'eq',
  value: 7,
  unit: '%',
  headline: true,
  stated: ['subject', 'measure', 'unit'],
};
const features = (claim: ReadClaim, words: string): string[] => featuresOf(claim, reviewOfYear(2021), words, 2021);

describe('confidence', () => {
  it('is higher for the growth of an indicator than for things that are merely counted', () => {
    const text = '去年，地区生产总值增长7%。我们聚焦12个方面的问题认真整改。';
    const sure = confidenceIn(text, '增长7%');
    expect(sure).toBeGreaterThanOrEqual(0.9);
    const counted = extract(text, CONTEXT).filter((claim) => claim.rule === 'things-counted');
    for (const claim of counted) expect(claim.confidence).toBeLessThan(sure);
  });

  it('is a probability, and never certainty', () => {
    for (const given of [[], ['unheard of'], features(growth, '地区生产总值增长7%')]) {
      expect(confidenceOf(given)).toBeGreaterThan(0);
      expect(confidenceOf(given)).toBeLessThan(1);
    }
  });

  it('has a line for acceptance that can be reached', () => {
    expect(confidenceOf(features(growth, '地区生产总值增长7%'))).toBeGreaterThanOrEqual(ACCEPTANCE);
  });
});

describe('featuresOf', () => {
  it.each([
    ['clauses: 0', '地区生产总值增长7%'],
    ['clauses: 1', '地区生产总值，增长7%'],
    ['cue: strong', '地区生产总值累计增长7%'],
    ['Chinese numeral', '地区生产总值增长百分之七'],
    ['name in words: whole', '地区生产总值增长7%'],
    ['name in words: end', '生产总值增长7%'],
  ])('sees “%s” in %s', (feature, words) => expect(features(growth, words)).toContain(feature));

  it.each([
    ['cue: strong', '地区生产总值增长7%'],
    ['Chinese numeral', '地区生产总值增长7%'],
    ['name in words: whole', '经济增长7%'],
  ])('does not see “%s” in %s', (feature, words) => expect(features(growth, words)).not.toContain(feature));
});
