import { explainFailure } from '../../../src/operations/explain-failure';

const CASES: [reason: string, says: string][] = [
  ['connect ECONNREFUSED 127.0.0.1:6379', 'Redis'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'The database'],
  ['terminating connection due to administrator command', 'The database'],
  ['deadlock detected', 'competed'],
  ['could not extend file "base/1/2": No space left on device', 'disk is full'],
  ['JavaScript heap out of memory', 'Memory ran out'],
  ['The rules fail on revision 7: x is not a function', 'The rules fail on this text'],
  ['job stalled more than allowable limit', 'ended again and again'],
  ['Cannot read properties of undefined', 'nobody foresaw'],
];

describe('explainFailure', () => {
  it.each(CASES)('of “%s” says: %s', (reason, says) => {
    const { zh, en } = explainFailure(reason);
    expect(en).toContain(says);
    expect(zh).toMatch(/[一-龥]{4}/);
  });
});
