import { valueChanges, wholeClaim } from '../../../web/src/corrections/value-changes';

const CLAIM = { name: '造林面积', op: 'ge', value: 12, unit: '万亩', scope: '' };

describe('what a correction changed', () => {
  it.each([
    ['the fields that differ', 'change', { value: 12 }, { value: 15 }, [{ field: 'value', from: 12, to: 15 }]],
    [
      'also where the log keeps the whole claim',
      'change',
      CLAIM,
      { claim: { ...CLAIM, unit: '亩' } },
      [{ field: 'unit', from: '万亩', to: '亩' }],
    ],
    ['nothing where empty and missing are one', 'change', { scope: '' }, { scope: null }, []],
    [
      'a verdict',
      'overrule',
      { verdict: 'missed' },
      { verdict: 'met' },
      [{ field: 'verdict', from: 'missed', to: 'met' }],
    ],
    [
      'a verdict taken back, whatever else is known of its claim',
      'overrule',
      { verdict: 'met' },
      CLAIM,
      [{ field: 'verdict', from: 'met', to: undefined }],
    ],
    [
      'an identity given to a report that had none',
      'identify',
      null,
      { region: '530600', year: 2021, was: { region: null } },
      [
        { field: 'region', from: undefined, to: '530600' },
        { field: 'year', from: undefined, to: 2021 },
      ],
    ],
    ['no field where it was confirmed', 'confirm', CLAIM, { claim: CLAIM }, []],
    ['no field of a link', 'link', CLAIM, null, []],
    ['no field where a claim was added', 'add', null, { claim: CLAIM }, []],
  ] as const)('is %s', (_, kind, before, after, expected) => {
    expect(valueChanges(kind, before, after)).toEqual(expected);
  });
});

describe('the claim that a correction added or took away', () => {
  it.each([
    ['add', null, CLAIM, CLAIM],
    ['add', null, { claim: CLAIM }, CLAIM],
    ['reject', CLAIM, null, CLAIM],
    ['change', { value: 1 }, { value: 2 }, null],
    ['confirm', null, null, null],
    ['unlink', CLAIM, null, null],
    ['overrule', null, { verdict: 'met' }, null],
  ] as const)('%s: %j, %j', (kind, before, after, expected) => {
    expect(wholeClaim(kind, before, after)).toEqual(expected);
  });
});
