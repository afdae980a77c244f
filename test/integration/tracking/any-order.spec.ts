import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { Database } from '../../../src/database/database';
import { forgetReports } from '../../support/forget-reports';
import { ingestDirectly } from '../../support/ingest-directly';
import { REPORT_CHAIN } from '../../support/report-chain';
import { startTestApp } from '../../support/test-app';
import { SCORECARDS, VERDICTS } from '../../support/tracking-rows';

describe('a chain of reports of nation, province, city and counties', () => {
  let app: INestApplicationContext;

  const result = async () => {
    const database = app.get(Database);
    return {
      verdicts: (await database.query<{ verdict: string; rule: string }>(VERDICTS)).rows,
      scorecards: (await database.query<{ stale_since: Date | null }>(SCORECARDS)).rows,
    };
  };
  const ingestAll = async (reports: readonly string[]) => {
    await forgetReports(app.get(Database));
    for (const report of reports) await ingestDirectly(app, report);
    return result();
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
  });
  afterAll(() => app.close());

  it('gives the same verdicts, row for row, in whatever order they come', async () => {
    const expected = await ingestAll(REPORT_CHAIN);
    expect(expected.scorecards).toHaveLength(REPORT_CHAIN.length);
    expect(new Set(expected.verdicts.map(({ verdict }) => verdict))).toEqual(
      new Set(['met', 'missed', 'pending', 'unreported']),
    );
    expect(expected.verdicts.filter(({ rule }) => rule.startsWith('relative')).length).toBeGreaterThan(10);
    expect(await ingestAll([...REPORT_CHAIN].reverse())).toEqual(expected);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...REPORT_CHAIN], { minLength: REPORT_CHAIN.length }), async (reports) => {
        expect(await ingestAll(reports)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  }, 180_000);

  it('gives the same verdicts when all come at once, each handed in twice', async () => {
    const expected = await ingestAll(REPORT_CHAIN);
    await forgetReports(app.get(Database));
    await Promise.all([...REPORT_CHAIN, ...REPORT_CHAIN].map((report) => ingestDirectly(app, report)));
    expect(await result()).toEqual(expected);
  }, 60_000);
});
