import { orderClaims, overlapping } from '../../../web/src/pages/report/order-claims';

const claim = (id: number, offset: number, quote: string) => ({ id, offset, quote });

const claims = [
  claim(1, 20, '新建学校3所'),
  claim(2, 0, '产值90亿元，增长6%'),
  claim(3, 0, '产值90亿元'),
  claim(4, 7, '增长6%'),
];

describe('orderClaims', () => {
  it('goes by place, the shorter first', () => {
    expect(orderClaims(claims).map(({ id }) => id)).toEqual([3, 2, 4, 1]);
  });
});

describe('overlapping', () => {
  it.each([
    [2, [3, 4]],
    [3, [2]],
    [4, [2]],
    [1, []],
  ])('claim %s overlaps with %j', (id, others) => {
    expect(
      overlapping(
        claims.find((each) => each.id === id)!,
        claims,
      ).map((each) => each.id),
    ).toEqual(others);
  });
});
