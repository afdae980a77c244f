import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { Database } from '../../../src/database/database';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { CITY_2022, COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022 } from '../../support/work-reports';
import { startTestApp } from '../../support/test-app';

const COUNTY_2023 = COUNTY_2022.replaceAll('2022', '2023').replaceAll('2021', '2022').replace('8.6%', '7.9%');
const REPORTS = [COUNTY_2021, COUNTY_2022, COUNTY_2023, CITY_2022, OTHER_COUNTY_2022];

const VERDICTS = `
  SELECT v.region_code, v.year, v.target_key, v.verdict, v.basis, v.margin, v.within_tolerance, v.confidence, v.rule,
         v.reason_zh, v.reason_en, t.quote AS target, o.quote AS outcome
    FROM verdicts v JOIN claims t ON t.id = v.target_claim_id LEFT JOIN claims o ON o.id = v.outcome_claim_id
   ORDER BY 1, 2, 3`;

describe('verdicts', () => {
  let app: INestApplicationContext;
  let database: Database;

  /** The jobs' work without the queue, so that the order is the test's. */
  const ingest = async (text: string) => {
    const { id } = await app.get(DocumentService, { strict: false }).receive('report.txt', Buffer.from(text));
    for (const revisionId of await app.get(ReportIngestService, { strict: false }).ingest(id)) {
      await app.get(ClaimExtractionService, { strict: false }).extract(revisionId);
      await follow(await app.get(TrackingService, { strict: false }).publish(revisionId));
    }
  };
  const follow = async (scorecards: { region: string; year: number }[]) => {
    for (const { region, year } of scorecards) await app.get(TrackingService, { strict: false }).judge(region, year);
  };
  const clear = () => database.query('TRUNCATE documents, reports, scorecards, verdict_changes CASCADE');
  const verdicts = async () => (await database.query<{ verdict: string }>(VERDICTS)).rows;

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
  });
  beforeEach(clear);
  afterAll(() => app.close());

  it('are the same, row for row, in whatever order the reports come', async () => {
    for (const report of REPORTS) await ingest(report);
    const expected = await verdicts();
    expect(new Set(expected.map(({ verdict }) => verdict))).toEqual(
      new Set(['met', 'missed', 'pending', 'unreported']),
    );
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), async (reports) => {
        await clear();
        for (const report of reports) await ingest(report);
        expect(await verdicts()).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('are the same when all reports come at once', async () => {
    for (const report of REPORTS) await ingest(report);
    const expected = await verdicts();
    for (let round = 0; round < 5; round++) {
      await clear();
      await Promise.all(REPORTS.map(ingest));
      expect(await verdicts()).toEqual(expected);
    }
  });

  it('rest on the reports that were asked for, there or not, and on no others', async () => {
    await ingest(COUNTY_2021);
    await ingest(CITY_2022);
    const consulted = async () =>
      (await database.query(`SELECT region_code, consulted FROM scorecards WHERE year = 2021`)).rows;
    expect(await consulted()).toEqual([{ region_code: '530621', consulted: ['530621/2021', '530621/2022'] }]);
    await ingest(COUNTY_2022);
    expect(await consulted()).toEqual([
      { region_code: '530621', consulted: ['530600/2022', '530621/2021', '530621/2022'] },
    ]);
  });

  it('stay outstanding for other regions until they are judged, and are judged once', async () => {
    await ingest(COUNTY_2021);
    await ingest(COUNTY_2022);
    const { id } = await app.get(DocumentService, { strict: false }).receive('city.txt', Buffer.from(CITY_2022));
    const [revisionId] = await app.get(ReportIngestService, { strict: false }).ingest(id);
    await app.get(ClaimExtractionService, { strict: false }).extract(revisionId!);
    const tracking = app.get(TrackingService, { strict: false });

    const dependants = await tracking.publish(revisionId!);
    expect(dependants).toEqual([{ region: '530621', year: 2021 }]);
    const outstanding = async () =>
      (await database.query(`SELECT region_code, year, stale_cause FROM scorecards WHERE stale_since IS NOT NULL`))
        .rows;
    expect(await outstanding()).toEqual([{ region_code: '530621', year: 2021, stale_cause: 'new_report' }]);
    expect(await tracking.publish(revisionId!)).toEqual([]);

    await Promise.all([tracking.judge('530621', 2021), tracking.judge('530621', 2021)]);
    expect(await outstanding()).toEqual([]);
    const { rows } = await database.query(
      `SELECT from_verdict, to_verdict FROM verdict_changes WHERE indicator = 'rural_income' ORDER BY id`,
    );
    expect(rows).toEqual([
      { from_verdict: null, to_verdict: 'pending' },
      { from_verdict: 'pending', to_verdict: 'incomparable' },
      { from_verdict: 'incomparable', to_verdict: 'met' },
    ]);
  });

  it('leave rows alone that stay the same', async () => {
    await ingest(COUNTY_2021);
    await ingest(COUNTY_2022);
    const versions = async () => (await database.query('SELECT id, xmin FROM verdicts ORDER BY id')).rows;
    const before = await versions();
    await database.query(`UPDATE scorecards SET stale_since = now(), stale_cause = 'new_rules'`);
    const changes = async () => (await database.query('SELECT count(*) FROM verdict_changes')).rows;
    const changesBefore = await changes();
    await follow([
      { region: '530621', year: 2021 },
      { region: '530621', year: 2022 },
    ]);
    expect(await versions()).toEqual(before);
    expect(await changes()).toEqual(changesBefore);
  });
});
