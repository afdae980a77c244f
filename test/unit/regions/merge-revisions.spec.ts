import type { DivisionRevision } from '../../../src/regions/division';
import { mergeRevisions } from '../../../src/regions/merge-revisions';

const revision = (year: number, names: Record<string, string>): DivisionRevision => ({
  year,
  names,
});

// A province with a prefecture, whose parts change over four revisions; the last gap is too long to tell years.
const BASE = { '330000': '甲省', '330100': '乙市', '330101': '市辖区' };
const merged = mergeRevisions([
  revision(2002, { ...BASE, '330121': '丙丁县', '330122': '戊己县', '330123': '庚县', '110100': '市辖区' }),
  revision(2003, { ...BASE, '330121': '丙丁县', '330122': '辛壬县', '330123': '庚县' }),
  revision(2004, { ...BASE, '330105': '丙丁区', '330122': '辛壬县', '330123': '庚县' }),
  revision(2016, { ...BASE, '330105': '丙丁区', '330122': '辛壬县', '330183': '庚州市', '339001': '癸子市' }),
]);
const byCode = new Map(merged.map((division) => [division.code, division]));

describe('mergeRevisions', () => {
  it('puts every division below the one that its code says, or below the province', () => {
    const parents = Object.fromEntries(merged.map(({ code, parent }) => [code, parent]));
    expect(parents).toEqual({
      '000000': null,
      '330000': '000000',
      '330100': '330000',
      '330105': '330100',
      '330121': '330100',
      '330122': '330100',
      '330123': '330100',
      '330183': '330100',
      '339001': '330000',
    });
  });

  it('leaves out codes that only group others', () => {
    expect(byCode.has('330101')).toBe(false);
    expect(byCode.has('110100')).toBe(false);
  });

  it('tells first and last year from neighbouring revisions', () => {
    expect(byCode.get('330121')).toMatchObject({ validFrom: null, validTo: 2004 });
    expect(byCode.get('330105')).toMatchObject({ validFrom: 2004, validTo: null });
  });

  it('does not tell years across a long gap', () => {
    expect(byCode.get('330123')).toMatchObject({ validTo: null, listed: { first: 2002, last: 2004 } });
    expect(byCode.get('330183')).toMatchObject({ validFrom: null });
  });

  it('keeps the names that a code had before', () => {
    expect(byCode.get('330122')).toMatchObject({ name: '辛壬县', shortName: '辛壬', formerNames: ['戊己县'] });
    expect(byCode.get('330100')).toMatchObject({ formerNames: [] });
  });

  it('finds what took a place, also where a single character is written with 州', () => {
    expect(byCode.get('330121')!.successor).toBe('330105');
    expect(byCode.get('330123')!.successor).toBe('330183');
  });

  it('gives no successor to what is still there, nor where two could be it', () => {
    expect(byCode.get('330122')!.successor).toBeNull();
    const split = mergeRevisions([
      revision(2010, { ...BASE, '330121': '丙丁县' }),
      revision(2011, { ...BASE, '330105': '丙丁区', '330181': '丙丁市' }),
    ]);
    expect(split.find(({ code }) => code === '330121')!.successor).toBeNull();
  });
});
