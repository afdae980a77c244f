import type { LabelledClaim } from '../../../eval/labels';
import { matchClaims, wrongFields } from '../../../eval/match-claims';
import type { Claim } from '../../../src/extraction/types';
import { claim, label, TEXT } from './claims';

describe('matchClaims', () => {
  it('puts a label with the claim that has its figure at its words', () => {
    const [right, far] = [claim(), claim({ quote: '新建农村公路120公里', offset: TEXT.indexOf('新建'), value: 120 })];
    const { matches, missed, surplus } = matchClaims([label()], [far, right], TEXT);
    expect(matches.map((match) => match.claim)).toEqual([right]);
    expect(missed).toEqual([]);
    expect(surplus).toEqual([far]);
  });

  it('does not put them together when the figure is another, or the words stand elsewhere', () => {
    expect(matchClaims([label()], [claim({ value: 8 })], TEXT).matches).toEqual([]);
    const elsewhere = claim({ quote: '今年要新建', offset: TEXT.indexOf('今年') });
    expect(matchClaims([label()], [elsewhere], TEXT).matches).toEqual([]);
  });

  it('uses a claim once, for the label that it has most fields of', () => {
    const [other, own] = [label({ measure: 'level' }), label()];
    const { matches, missed } = matchClaims([other, own], [claim()], TEXT);
    expect(matches.map((match) => match.label)).toEqual([own]);
    expect(missed).toEqual([other]);
  });

  it('finds words that a page breaks over lines, and none that are not there', () => {
    const broken = TEXT.replace('生产总值', '生产\n  总值');
    const read = claim({ quote: '生产\n  总值增长7%', offset: broken.indexOf('生产') });
    expect(matchClaims([label()], [read], broken).matches).toHaveLength(1);
    expect(matchClaims([label({ quote: '进出口总额增长7%' })], [read], broken).matches).toEqual([]);
  });
});

describe('wrongFields', () => {
  it.each<[string, Partial<LabelledClaim>, Partial<Claim>]>([
    ['a share for a level in percent', { measure: 'level' }, { measure: 'share' }],
    [
      'money counted up for money of a year',
      { measure: 'cumulative', unit: '亿元' },
      { measure: 'level', unit: '亿元' },
    ],
    ['any indicator where the label has none', { indicator: '' }, { indicator: 'gdp' }],
    ['another counting word', { unit: '所' }, { unit: '家' }],
  ])('lets pass %s', (_, given, read) => expect(wrongFields(label(given), claim(read))).toEqual([]));

  it.each<[string, Partial<LabelledClaim>, Partial<Claim>]>([
    ['role', {}, { role: 'target' }],
    ['measure', {}, { measure: 'level' }],
    ['measure', { measure: 'level', unit: '家' }, { measure: 'cumulative', unit: '家' }],
    ['period', {}, { start: 2016 }],
    ['unit', {}, { unit: '公里' }],
    ['sign', {}, { value: -7 }],
    ['indicator', {}, { indicator: '' }],
    ['op', {}, { op: 'ge' }],
  ])('finds a wrong %s', (field, given, read) => expect(wrongFields(label(given), claim(read))).toEqual([field]));
});
