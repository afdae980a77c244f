import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { Database } from '../../../src/database/database';
import { ingestDirectly } from '../../support/ingest-directly';
import { REPORT_CHAIN } from '../../support/report-chain';
import { startTestApp } from '../../support/test-app';

// All of a verdict but the numbers and times of its rows.
const VERDICTS = `
  SELECT v.region_code, v.year, v.target_key, v.end_year, v.indicator, v.verdict, v.basis, v.margin, v.within_tolerance,
         v.confidence, v.rule, v.reason_zh, v.reason_en, t.quote AS target, t."offset", o.quote AS outcome,
         (SELECT json_agg(json_build_array(c.quote, runner ->> 'confidence'))
            FROM jsonb_array_elements(v.runners_up) runner JOIN claims c ON c.id = (runner ->> 'claimId')::int) AS runners_up
    FROM verdicts v JOIN claims t ON t.id = v.target_claim_id LEFT JOIN claims o ON o.id = v.outcome_claim_id
   ORDER BY 1, 2, 3`;

const SCORECARDS = `
  SELECT region_code, year, judgement_version, stale_since, (SELECT array_agg(c ORDER BY c) FROM unnest(consulted) c) AS consulted
    FROM scorecards ORDER BY 1, 2`;

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
    await app.get(Database).query('TRUNCATE documents, reports, scorecards, verdict_changes CASCADE');
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
    await app.get(Database).query('TRUNCATE documents, reports, scorecards, verdict_changes CASCADE');
    await Promise.all([...REPORT_CHAIN, ...REPORT_CHAIN].map((report) => ingestDirectly(app, report)));
    expect(await result()).toEqual(expected);
  }, 60_000);
});
