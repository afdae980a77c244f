import { shareText } from '../../../web/src/verdicts/share-text';
import { nextSort, readSort, sortRegions, writeSort } from '../../../web/src/pages/compare/sort-regions';

type Cell = Parameters<typeof sortRegions>[1][number];

const cell = (region: string, verdict: Cell['judged']['verdict'], target: number | null): Cell => ({
  region,
  column: 'gdp',
  judged: { verdict } as Cell['judged'],
  target,
  outcome: null,
});

const regions = ['a', 'b', 'c', 'd'].map((code) => ({ code }));
const cells = [cell('a', 'missed', 7), cell('b', 'met', null), cell('c', 'met', 9)];
const codes = ({ ranked, rest }: ReturnType<typeof sortRegions>) =>
  [ranked, rest].map((each) => each.map(({ code }) => code).join(''));

describe('sorting regions by a column', () => {
  it.each([
    ['the largest first, those without a figure apart', 'target', false, ['ca', 'bd']],
    ['the smallest first', 'target', true, ['ac', 'bd']],
    ['by verdict, in groups', 'verdict', false, ['bca', 'd']],
    ['by what nobody has', 'outcome', false, ['', 'abcd']],
  ] as const)('%s', (_what, by, ascending, expected) =>
    expect(codes(sortRegions(regions, cells, { column: 'gdp', by, ascending }))).toEqual(expected),
  );

  it('leaves the order as it is where none is asked for', () =>
    expect(codes(sortRegions(regions, cells, undefined))).toEqual(['', 'abcd']));

  it('goes through largest first, smallest first and none', () => {
    const first = nextSort(undefined, 'gdp', 'target');
    const second = nextSort(first, 'gdp', 'target');
    expect([first?.ascending, second?.ascending, nextSort(second, 'gdp', 'target')]).toEqual([false, true, undefined]);
    expect(nextSort(second, 'gdp', 'outcome')).toEqual({ column: 'gdp', by: 'outcome', ascending: false });
  });

  it.each(['gdp|growth|2021:target', 'gdp|growth|2021:verdict:asc'])('is kept in the address: %s', (text) =>
    expect(writeSort(readSort(text)!)).toBe(text),
  );

  it.each([null, '', 'gdp', 'gdp:luck', ':target'])('an address that says %p sorts nothing', (text) =>
    expect(readSort(text)).toBeUndefined(),
  );
});

describe('a share', () => {
  it.each([
    [1, 3, '33%'],
    [1, 1000, '<1%'],
    [999, 1000, '>99%'],
    [0, 5, '0%'],
    [5, 5, '100%'],
  ])('%d of %d is %s', (count, total, text) => expect(shareText(count, total)).toBe(text));
});
