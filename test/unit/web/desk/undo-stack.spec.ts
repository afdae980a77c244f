import fc from 'fast-check';
import {
  afterDoing,
  afterRedoing,
  afterUndoing,
  EMPTY,
  type UndoStack,
} from '../../../../web/src/pages/desk/undo-stack';

const act = (actId: number) => ({ actId, reportId: 1, claimId: null });
const ids = (stack: UndoStack) => [stack.done.map(({ actId }) => actId), stack.undone.map(({ actId }) => actId)];

describe('what can be undone and redone', () => {
  it('goes back and forth in the order in which it was done', () => {
    const two = [1, 2].map(act).reduce(afterDoing, EMPTY);
    const back = afterUndoing(afterUndoing(two));
    expect(ids(back)).toEqual([[], [2, 1]]);
    expect(ids(afterRedoing(back))).toEqual([[1], [2]]);
  });

  it('ends with what is done anew', () => {
    const back = afterUndoing([1, 2].map(act).reduce(afterDoing, EMPTY));
    expect(ids(afterDoing(back, act(3)))).toEqual([[1, 3], []]);
  });

  it('is the same after as many steps back as forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(30), (count, steps) => {
        const done = Array.from({ length: count }, (_, id) => act(id)).reduce(afterDoing, EMPTY);
        const times = Math.min(count, steps);
        const turned = [
          ...Array(times).fill(afterUndoing),
          ...Array(times).fill(afterRedoing),
        ] as (typeof afterUndoing)[];
        expect(turned.reduce((stack, turn) => turn(stack), done)).toEqual(done);
      }),
    );
  });
});
