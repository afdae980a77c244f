import type { INestApplicationContext } from '@nestjs/common';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { Database } from '../../../src/database/database';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { forgetReports } from '../../support/forget-reports';
import { CITY_2022, COUNTY, COUNTY_2021, COUNTY_2022, COUNTY_2022_MENDED } from '../../support/work-reports';
import { ingestDirectly } from '../../support/ingest-directly';
import { startTestApp } from '../../support/test-app';

const VERDICTS = `
  SELECT id, xmin, region_code, year, target_key, verdict, margin, rule, outcome_claim_id FROM verdicts ORDER BY 3, 4, 5`;

describe('verdicts', () => {
  let app: INestApplicationContext;
  let database: Database;

  const ingest = (text: string) => ingestDirectly(app, text);
  const follow = async (scorecards: { region: string; year: number }[]) => {
    for (const { region, year } of scorecards) await app.get(TrackingService, { strict: false }).judge(region, year);
  };
  const clear = () => forgetReports(database);
  const verdicts = async () => (await database.query(VERDICTS)).rows;

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
  });
  beforeEach(clear);
  afterAll(() => app.close());

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

  describe('computed by two workers at once', () => {
    let other: INestApplicationContext;
    const workers = () => [app, other].map((each) => each.get(TrackingService, { strict: false }));
    const changes = async () =>
      (await database.query('SELECT indicator, from_verdict, to_verdict, cause FROM verdict_changes ORDER BY id')).rows;
    /** As if rules that gave other verdicts had judged. */
    const falsify = () =>
      database.query(
        `WITH old AS (UPDATE scorecards SET judgement_version = 'older') UPDATE verdicts SET verdict = 'incomparable', margin = NULL`,
      );

    beforeAll(async () => {
      ({ app: other } = await startTestApp());
    });
    afterAll(() => other.close());

    it('are the same as by one, and each change is kept once', async () => {
      await ingest(COUNTY_2021);
      await ingest(COUNTY_2022);
      const told = ({ region_code, year, target_key, verdict, margin }: Record<string, unknown>) =>
        [region_code, year, target_key, verdict, margin].join(' ');
      const expected = (await verdicts()).map(told);

      await falsify();
      await database.query('TRUNCATE verdict_changes');
      await workers()[0]!.judge(COUNTY, 2021);
      const changesByOne = await changes();
      expect(changesByOne.length).toBeGreaterThan(3);

      await falsify();
      await database.query('TRUNCATE verdict_changes');
      const twiceEach = [2021, 2022, 2021, 2022].flatMap((year) =>
        workers().flatMap((worker) => [worker.judge(COUNTY, year), worker.judge(COUNTY, year)]),
      );
      await Promise.all(twiceEach);
      expect((await verdicts()).map(told)).toEqual(expected);
      expect((await changes()).filter(({ from_verdict: from }) => from === null)).toEqual([]);
      expect(await changes()).toHaveLength(new Set((await changes()).map((change) => JSON.stringify(change))).size);
      expect(await changes()).toEqual(expect.arrayContaining(changesByOne));
    });

    it('change nothing where doubled jobs find all done', async () => {
      await ingest(COUNTY_2021);
      await ingest(COUNTY_2022_MENDED);
      const before = [await verdicts(), await changes()];
      const { rows } = await database.query<{ id: number }>('SELECT current_revision_id AS id FROM reports');
      await Promise.all(
        [...rows, ...rows].flatMap(({ id }) =>
          workers().map(async (worker) => expect(await worker.publish(id)).toEqual([])),
        ),
      );
      await Promise.all([2021, 2022].flatMap((year) => workers().map((worker) => worker.judge(COUNTY, year))));
      expect([await verdicts(), await changes()]).toEqual(before);
    });
  });
});
