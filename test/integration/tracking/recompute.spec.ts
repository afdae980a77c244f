import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { LayingService } from '../../../src/claims/corrections/laying.service';
import { PublishedClaimsQueries } from '../../../src/claims/published-claims.queries';
import { Database } from '../../../src/database/database';
import { judge } from '../../../src/judgement/judge';
import { HopelessError } from '../../../src/queue/hopeless.error';
import { JobQueue } from '../../../src/queue/job-queue';
import { MaintenanceRepository } from '../../../src/tracking/maintenance.repository';
import { MaintenanceService } from '../../../src/tracking/maintenance.service';
import { ScorecardsRepository, type ScorecardKey } from '../../../src/tracking/scorecards.repository';
import { StatusQueries } from '../../../src/tracking/status.queries';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { ingestDirectly } from '../../support/ingest-directly';
import { REPORT_CHAIN } from '../../support/report-chain';
import { startTestApp } from '../../support/test-app';
import { CHANGES, SCORECARDS, VERDICTS } from '../../support/tracking-rows';

// Verdicts that other rules gave: some differ, some are missing, some are of targets that are none; each scorecard has
// its own cause, some of them a revision.
const DISTURB = [
  'TRUNCATE verdict_changes',
  `DELETE FROM verdicts WHERE abs(hashtext(region_code || year || target_key)) % 5 = 0 OR target_key LIKE 'none%'`,
  `UPDATE verdicts SET verdict = 'pending', reason_en = '', outcome_claim_id = NULL
    WHERE abs(hashtext(region_code || year || target_key)) % 5 = 1`,
  `INSERT INTO verdicts (region_code, year, target_key, end_year, indicator, target_claim_id, verdict, within_tolerance,
     confidence, rule, reason_zh, reason_en, judgement_version)
   SELECT DISTINCT ON (region_code, year) region_code, year, 'none ' || target_key, end_year, indicator, target_claim_id,
          'met'::verdict_value, false, 1, '', '', '', '' FROM verdicts WHERE region_code <> '130000'
    ORDER BY region_code, year, target_key`,
  `UPDATE scorecards s
      SET stale_since = now(), consulted = '{}', judgement_version = '', verdict_count = 7,
          stale_cause = (enum_range(NULL::change_cause))[1 + abs(hashtext(s.region_code || s.year)) % 4],
          stale_revision_id = (SELECT current_revision_id FROM reports p
                                WHERE p.region_code = s.region_code AND p.year = s.year AND s.year % 2 = 0)`,
];

describe('judging anew by batches', () => {
  let app: INestApplicationContext;
  let database: Database;
  let tracking: TrackingService;
  let keys: ScorecardKey[];
  let expected: Awaited<ReturnType<typeof result>>;

  const get = <Type>(type: new (...given: never[]) => Type): Type => app.get(type, { strict: false });
  const rows = async (statement: string) => (await database.query<Record<string, unknown>>(statement)).rows;
  const result = async () => ({
    verdicts: await rows(VERDICTS),
    scorecards: await rows(SCORECARDS),
    changes: await rows(CHANGES),
  });
  const disturb = async () => {
    for (const statement of DISTURB) await database.query(statement);
  };
  const outstanding = () => rows('SELECT FROM scorecards WHERE stale_since IS NOT NULL');

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    tracking = get(TrackingService);
    for (const report of REPORT_CHAIN) await ingestDirectly(app, report);
    const scorecards = 'SELECT region_code AS region, year FROM scorecards ORDER BY region_code, year';
    keys = (await database.query<ScorecardKey>(scorecards)).rows;
    await disturb();
    for (const { region, year } of keys) await tracking.judge(region, year);
    expected = await result();
  }, 120_000);
  beforeEach(disturb);
  afterAll(() => app.close());

  it('compares with changes of every kind', () => {
    const kinds = expected.changes.map(({ from_verdict: from, to_verdict: to }) => [from !== null, to !== null].join());
    expect(new Set(kinds)).toEqual(new Set(['true,true', 'false,true', 'true,false']));
    expect(new Set(expected.changes.map(({ cause }) => cause)).size).toBeGreaterThan(2);
    expect(expected.changes.some(({ revision_id: revision }) => revision !== null)).toBe(true);
    expect(expected.changes.some(({ revision_id: revision }) => revision === null)).toBe(true);
  });

  it('gives row for row what judging one by one gives, whatever is in a batch', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(keys, { minLength: keys.length }),
        fc.integer({ min: 1, max: keys.length }),
        async (order, size) => {
          await disturb();
          for (let from = 0; from < order.length; from += size)
            expect(await tracking.recompute(order.slice(from, from + size))).toEqual([]);
          expect(await result()).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it('writes nothing where nothing has changed', async () => {
    await tracking.recompute(keys);
    const before = await rows('SELECT xmin::text, id FROM verdicts ORDER BY id');
    await tracking.recompute(keys);
    expect(await rows('SELECT xmin::text, id FROM verdicts ORDER BY id')).toEqual(before);
    expect(await result()).toEqual(expected);
  });

  it('says how many verdicts there are', async () => {
    await tracking.recompute(keys);
    expect(expected.verdicts.length).toBeGreaterThan(10);
    expect(await get(StatusQueries).find()).toMatchObject({ verdicts: expected.verdicts.length });
  });

  it('gives one result when batches overlap at once, in whatever order, and none waits for another for ever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.shuffledSubarray(keys, { minLength: 3 }), { minLength: 3, maxLength: 5 }),
        async (batches) => {
          await disturb();
          await Promise.all([
            ...[keys, ...batches].map((batch) => tracking.recompute(batch)),
            ...keys.slice(0, 6).map(({ region, year }) => tracking.judge(region, year)),
          ]);
          expect(await result()).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it('loses none of a batch in which the rules fail on one', async () => {
    const failing = new TrackingService(
      database,
      get(PublishedClaimsQueries),
      get(ScorecardsRepository),
      get(LayingService),
      (report, lookup) => {
        if (report.region === '130633' && report.year === 2014) throw new Error('no rule decides');
        return judge(report, lookup);
      },
    );
    const runs = new MaintenanceRepository(database);
    const maintenance = new MaintenanceService(runs, get(ClaimExtractionService), failing, get(JobQueue));
    const { id } = await maintenance.begin('recompute');
    await maintenance.recompute(id, new AbortController().signal);
    expect(await runs.findLast('recompute')).toMatchObject({ state: 'done', done: keys.length, total: keys.length });
    // Nothing is judged yet, all is handed in to be judged one by one.
    expect(await outstanding()).toHaveLength(keys.length);
    expect(await rows(CHANGES)).toEqual([]);
    const failed: unknown[] = [];
    for (const { region, year } of keys)
      await failing.judge(region, year).catch((error: Error) => failed.push({ region, year, error }));
    expect(failed).toEqual([{ region: '130633', year: 2014, error: expect.any(HopelessError) }]);
    expect(await outstanding()).toHaveLength(1);
    await tracking.judge('130633', 2014);
    expect(await result()).toEqual(expected);
  });
});
