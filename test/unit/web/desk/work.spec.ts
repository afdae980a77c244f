import type { CorrectionRef, DeskClaim } from '../../../../web/src/api/desk-types';
import {
  additionFrom,
  additionOf,
  correctionsOf,
  editOf,
  isWorth,
  mergeOf,
  splitOf,
  workKey,
} from '../../../../web/src/pages/desk/work';
import { claim } from './claim';

const TEXT = '今年工作安排。地区生产总值增长8%以上，城镇新增就业3万人。';
const correction: CorrectionRef = {
  id: 31,
  actId: 9,
  kind: 'confirm',
  person: { id: 2, name: '甲' },
  at: '2026-01-01T00:00:00.000Z',
  reason: '',
};
const first = claim({ id: 1, quote: '地区生产总值增长8%以上', offset: 7, correction });
const second = claim({ id: 2, quote: '城镇新增就业3万人', offset: 20 });
const claims = new Map<number, DeskClaim>([first, second].map((each) => [each.id, each]));

describe('work at the desk', () => {
  it('on a claim is one change that says what was seen', () => {
    const edit = editOf(first);
    edit.drafts[0]!.value = '8.5';
    expect(correctionsOf(edit, claims)).toEqual([
      expect.objectContaining({
        kind: 'change',
        claimId: 1,
        seen: 31,
        fields: expect.objectContaining({ value: 8.5 }) as unknown,
      }),
    ]);
    expect(correctionsOf(edit, claims)[0]).not.toHaveProperty('words');
  });

  it('names the words where the quote becomes another', () => {
    const edit = editOf(second);
    edit.drafts[0] = { ...edit.drafts[0]!, quote: '新增就业3万人', offset: 22 };
    expect(correctionsOf(edit, claims)[0]).toMatchObject({ seen: null, words: { quote: '新增就业3万人', offset: 22 } });
  });

  it('that splits rejects one claim and adds two', () => {
    const split = splitOf(first);
    split.drafts[0]!.name = '地区生产总值总量';
    split.drafts[1]!.name = '人均地区生产总值';
    expect(correctionsOf(split, claims).map(({ kind }) => kind)).toEqual(['reject', 'add', 'add']);
    expect(correctionsOf(split, claims)[2]).toMatchObject({
      fields: { name: '人均地区生产总值' },
      words: { offset: 7 },
    });
  });

  it('that splits confirms a claim that one part leaves as it is, and adds the other', () => {
    const split = splitOf(first);
    split.drafts[1]!.name = '人均地区生产总值';
    expect(correctionsOf(split, claims)).toEqual([
      { kind: 'confirm', claimId: 1, seen: 31 },
      expect.objectContaining({
        kind: 'add',
        fields: expect.objectContaining({ name: '人均地区生产总值' }) as unknown,
      }),
    ]);
  });

  it('that merges rejects two claims and adds one over the words of both', () => {
    expect(correctionsOf(mergeOf(first, second, TEXT), claims)).toEqual([
      { kind: 'reject', claimId: 1, seen: 31 },
      { kind: 'reject', claimId: 2, seen: null },
      expect.objectContaining({
        kind: 'add',
        words: { quote: '地区生产总值增长8%以上，城镇新增就业3万人', offset: 7 },
      }),
    ]);
  });

  it('that adds takes over what a correction said whose words are gone', () => {
    const words = { quote: '就业3万人', offset: 24 };
    const addition = additionFrom(words, { name: '新增就业', value: 3, unit: '万人', role: 'outcome' }, first, 2021);
    expect(correctionsOf(addition, claims)).toEqual([
      expect.objectContaining({
        kind: 'add',
        words,
        fields: expect.objectContaining({
          name: '新增就业',
          value: 3,
          unit: '万人',
          role: 'outcome',
          start: 2021,
        }) as unknown,
      }),
    ]);
  });

  it('is worth keeping once something differs', () => {
    expect(isWorth(editOf(first), first)).toBe(false);
    expect(isWorth({ ...editOf(first), reason: '笔误' }, first)).toBe(true);
    const edit = editOf(first);
    edit.drafts[0]!.unit = '亿元';
    expect(isWorth(edit, first)).toBe(true);
    expect(isWorth(splitOf(first), first)).toBe(true);
    expect(isWorth(additionOf({ quote: '3万', offset: 24 }, undefined, 2021), undefined)).toBe(true);
  });

  it('is kept by claim, an addition by itself', () => {
    expect([editOf(first), splitOf(first), mergeOf(first, second, TEXT)].map(workKey)).toEqual(
      Array(3).fill('claim-1'),
    );
    expect(workKey(additionOf({ quote: '3万', offset: 24 }, undefined, 2021))).toBe('add');
  });
});
