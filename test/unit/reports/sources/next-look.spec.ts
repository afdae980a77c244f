import { type LookResult, nextLook } from '../../../../src/reports/sources/next-look';
import type { SourceRhythm } from '../../../../src/reports/sources/source.schema';

interface Case {
  when: string;
  rhythm: SourceRhythm;
  at: string;
  result?: Partial<LookResult>;
  next: string | null;
}

// All in China.
const CASES: Case[] = [
  { when: 'in season', rhythm: 'seasonal', at: '2027-01-10T08:00', next: '2027-01-11T08:00' },
  { when: 'on the season’s last days', rhythm: 'seasonal', at: '2027-03-30T08:00', next: '2027-03-31T08:00' },
  { when: 'as the season ends', rhythm: 'seasonal', at: '2027-03-31T08:00', next: '2027-04-07T08:00' },
  { when: 'out of season', rhythm: 'seasonal', at: '2027-07-01T08:00', next: '2027-07-08T08:00' },
  { when: 'shortly before the season', rhythm: 'seasonal', at: '2026-11-27T08:00', next: '2026-12-01T00:00' },
  { when: 'on the day before the season', rhythm: 'seasonal', at: '2026-11-30T08:00', next: '2026-12-01T08:00' },
  { when: 'weekly, in season', rhythm: 'weekly', at: '2027-01-10T08:00', next: '2027-01-17T08:00' },
  { when: 'by hand', rhythm: 'manual', at: '2027-01-10T08:00', next: null },
  {
    when: 'by hand, when the site is busy',
    rhythm: 'manual',
    at: '2027-01-10T08:00',
    result: { retryAt: new Date('2027-01-10T09:00+08:00') },
    next: null,
  },
  {
    when: 'when the site asks for later',
    rhythm: 'weekly',
    at: '2027-01-10T08:00',
    result: { passingFailures: 1, retryAt: new Date('2027-01-10T08:30+08:00') },
    next: '2027-01-10T08:30',
  },
  {
    when: 'when the site asks for a time long past',
    rhythm: 'weekly',
    at: '2027-01-10T08:00',
    result: { passingFailures: 1, retryAt: new Date('2020-01-10T08:30+08:00') },
    next: '2027-01-10T08:01',
  },
  {
    when: 'when the site asks for next year',
    rhythm: 'weekly',
    at: '2027-01-10T08:00',
    result: { passingFailures: 1, retryAt: new Date('2028-01-10T08:30+08:00') },
    next: '2027-01-17T08:00',
  },
  {
    when: 'after a first failure that may pass',
    rhythm: 'seasonal',
    at: '2027-01-10T08:00',
    result: { passingFailures: 1 },
    next: '2027-01-10T09:00',
  },
  {
    when: 'after a third one',
    rhythm: 'seasonal',
    at: '2027-01-10T08:00',
    result: { passingFailures: 3 },
    next: '2027-01-10T12:00',
  },
  {
    when: 'after many',
    rhythm: 'seasonal',
    at: '2027-01-10T08:00',
    result: { passingFailures: 5_000 },
    next: '2027-01-11T08:00',
  },
];

describe('nextLook', () => {
  it.each(CASES)('$when: $rhythm at $at', ({ rhythm, at, result, next }) => {
    const instant = new Date(`${at}+08:00`);
    const found = nextLook(rhythm, { at: instant, passingFailures: 0, ...result });
    expect(found?.toISOString() ?? null).toBe(next && new Date(`${next}+08:00`).toISOString());
  });
});
