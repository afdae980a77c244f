import type { Claim } from '../../../src/extraction/types';
import { targetKeys } from '../../../src/judgement/target-key';
import { target } from './claims';

const keysOf = (...targets: Claim[]): string[] => {
  const keys = targetKeys(targets);
  return targets.map((one) => keys.get(one)!);
};

const gdp = target({ indicator: 'gdp', name: '生产总值', op: 'ge', value: 8 });
const parks = target({ name: '新建口袋公园', measure: 'cumulative', value: 5, unit: '个' });

describe('the identity of a target in its report', () => {
  it('can be read', () => {
    expect(keysOf(gdp, parks)).toEqual(['gdp|growth|2021|ge:8percent', '新建口袋公园|cumulative|2021|eq:5count']);
  });

  it.each<[string, Claim, Partial<Claim>]>([
    ['its place', gdp, { offset: 500 }],
    ['the length of its quote', gdp, { quote: '力争生产总值增长8%以上' }],
    ['another name of the indicator', gdp, { name: '地区生产总值' }],
    ['its unit', parks, { unit: '座' }],
    ['how sure the reading is', gdp, { confidence: 0.4 }],
  ])('does not change with %s', (_, one, change) => {
    expect(keysOf({ ...one, ...change })).toEqual(keysOf(one));
  });

  it.each<[string, Claim, Partial<Claim>]>([
    ['its figure', gdp, { value: 9 }],
    ['its bound', gdp, { op: 'approx' }],
    ['its year', gdp, { start: 2022, end: 2022 }],
    ['its measure', gdp, { measure: 'level' }],
    ['its scope', gdp, { scope: '开发区' }],
    ['its thing', parks, { name: '新建停车场' }],
  ])('changes with %s', (_, one, change) => {
    expect(keysOf({ ...one, ...change })).not.toEqual(keysOf(one));
  });

  it('numbers what is stated again, in the order of the text', () => {
    const again = { ...gdp, offset: 90 };
    expect(keysOf(again, gdp)).toEqual(['gdp|growth|2021|ge:8percent|2', 'gdp|growth|2021|ge:8percent']);
  });
});
