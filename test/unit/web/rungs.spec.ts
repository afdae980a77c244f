import type { Rung } from '../../../web/src/api/types';
import { barWidth, comparableRungs, longestBar, rungAbove } from '../../../web/src/pages/ladder/rungs';

const rung = (value: number | null, unit: string, outcome?: { value: number; unit: string }) =>
  ({ verdict: { target: { value, unit }, outcome: outcome ?? null } }) as Rung;
const EMPTY = { verdict: null } as Rung;

describe('the bars of a ladder', () => {
  it.each([
    ['the largest rate, of targets and outcomes', [rung(6, '%', { value: 7.5, unit: '%' }), EMPTY, rung(8, '%')], 8],
    ['an amount beside rates is left out', [rung(9, '%', { value: 98.1, unit: '亿元' })], 9],
    ['none for amounts', [rung(4.6, '亿元'), rung(5000, '亿元')], null],
    ['none without a level', [EMPTY], null],
    ['none without figures', [rung(null, '%')], null],
  ])('%s', (_, rungs, longest) => {
    expect(longestBar(rungs)).toBe(longest);
  });

  it.each([
    [4, '%', 8, 50],
    [8, '%', 8, 100],
    [-3, '%', 8, 0],
    [98.1, '亿元', 8, 0],
    [4, '%', null, 0],
    [null, '%', 8, 0],
  ])('%s%s of %s is %s percent', (value, unit, longest, width) => {
    expect(barWidth({ value, unit }, longest)).toBe(width);
  });
});

describe('the level above', () => {
  const [nation, city, county] = [rung(6, '%'), rung(7, '%'), rung(8, '%')];

  it('is the next one that has a target', () => {
    expect(rungAbove([nation, EMPTY, county], county)).toBe(nation);
    expect(rungAbove([nation, city, county], county)).toBe(city);
    expect(rungAbove([nation, city, county], nation)).toBeUndefined();
  });

  it('is compared with where both are rates', () => {
    expect(comparableRungs(county, city)).toBe(true);
    expect(comparableRungs(county, rung(5000, '亿元'))).toBe(false);
    expect(comparableRungs(rung(4.6, '亿元'), rung(5000, '亿元'))).toBe(false);
    expect(comparableRungs(nation, undefined)).toBe(false);
  });
});
