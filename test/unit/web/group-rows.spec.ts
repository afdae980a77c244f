import { groupRows } from '../../../web/src/pages/region/group-rows';

const row = (id: string, headline: boolean, plan: boolean) => ({ id, headline, plan });

describe('groupRows', () => {
  it('puts headline targets first, then commitments, then all plan targets, each in the order given', () => {
    const rows = [row('a', false, false), row('b', true, true), row('c', true, false), row('d', false, true)];
    const ids = groupRows(rows).map(({ group, rows: members }) => [group, ...members.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['headline', 'c'],
      ['commitments', 'a'],
      ['plan', 'b', 'd'],
    ]);
  });

  it('leaves out groups that have no rows', () => {
    expect(groupRows([row('a', false, false)]).map(({ group }) => group)).toEqual(['commitments']);
    expect(groupRows([])).toEqual([]);
  });
});
