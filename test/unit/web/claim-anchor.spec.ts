import { claimAnchor, claimOfHash, passageAnchor, passageOfHash } from '../../../web/src/components/claim-anchor';

describe('names of places in a report', () => {
  it('lead back to what they name', () => {
    expect(claimOfHash(`#${claimAnchor(12)}`)).toBe(12);
    expect(passageOfHash(`#${passageAnchor(120, 18)}`)).toEqual({ offset: 120, length: 18 });
  });

  it.each(['', '#', '#claim-', '#claim-x', '#at-1', '#at-1-', '#at--1-2', '#at-1-2-3', '#at-9999999999-1'])(
    'are none: %s',
    (hash) => {
      expect(claimOfHash(hash)).toBeNull();
      expect(passageOfHash(hash)).toBeNull();
    },
  );
});
