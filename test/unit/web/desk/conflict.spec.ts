import { ApiError } from '../../../../web/src/api/api-error';
import type { CorrectionInput } from '../../../../web/src/api/desk-types';
import { conflictOf, decidedForYours } from '../../../../web/src/pages/desk/conflict';
import { claim } from './claim';

const reject: CorrectionInput = { kind: 'reject', claimId: 1, seen: null };
const confirm: CorrectionInput = { kind: 'confirm', claimId: 2, seen: null };
const request = { reportId: 7, reason: '', corrections: [confirm, reject] };
const person = { id: 3, name: '乙' };
const at = '2026-02-03T04:05:06.000Z';
const correction = { id: 55, actId: 5, kind: 'change' as const, person, at, reason: '' };
const answer = (theirs: object) => new ApiError(409, { code: 'correction.conflict', yours: reject, theirs } as object);

describe('a conflict', () => {
  it('is sent again knowing of theirs, the rest of the act as it was', () => {
    const conflict = conflictOf(answer({ correction, claim: claim({ id: 12 }), person, at }), request)!;
    expect(decidedForYours(conflict).corrections).toEqual([confirm, { kind: 'reject', claimId: 12, seen: 55 }]);
  });

  it('over something undone meanwhile has seen nothing', () => {
    const seen = { ...reject, seen: 40 };
    const error = new ApiError(409, {
      code: 'correction.conflict',
      yours: seen,
      theirs: { correction: null, claim: null, person: null, at: null },
    } as object);
    const conflict = conflictOf(error, { reportId: 7, reason: '', corrections: [seen] })!;
    expect(decidedForYours(conflict).corrections).toEqual([{ kind: 'reject', claimId: 1, seen: null }]);
  });

  it.each([new ApiError(409, { code: 'correction.stale_claim' }), new ApiError(400, {}), new Error('offline')])(
    'is not what %p tells',
    (error) => expect(conflictOf(error, request)).toBeNull(),
  );
});
