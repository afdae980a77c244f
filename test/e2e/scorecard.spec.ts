import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../src/database/database';
import type { ReportsResponse } from '../../src/reports/reports.dto';
import type { ReportDetail } from '../../src/tracking/report-detail.schema';
import type { Scorecard } from '../../src/tracking/scorecard.schema';
import type { Status } from '../../src/tracking/status.schema';
import { ingestText } from '../support/ingest';
import { readApi } from '../support/read-api';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';
import {
  CITY,
  CITY_2022,
  COUNTY,
  COUNTY_2021,
  COUNTY_2022,
  COUNTY_2022_MENDED,
  OTHER_COUNTY,
  OTHER_COUNTY_2022,
} from '../support/work-reports';

describe('from documents to scorecards', () => {
  let test: TestApp;
  let worker: INestApplicationContext;

  const get = (path: string) => readApi<unknown>(test, path);
  const scorecard = async (region: string, year: number) =>
    (await get(`regions/${region}/scorecards/${year}`)).body as Scorecard;
  const reportOf = async (id: number) => (await get(`reports/${id}`)).body as ReportDetail;
  const verdicts = async (region: string, year: number) =>
    Object.fromEntries(
      (await scorecard(region, year)).rows.map(({ target, verdict }) => [target.indicator || target.name, verdict]),
    );
  const rowsOf = async (table: string) =>
    (await test.app.get(Database).query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY 1`)).rows;

  beforeAll(async () => {
    test = await startTestApp();
    worker = await startTestWorker();
  });
  afterAll(async () => {
    await worker.close();
    await test.app.close();
  });

  it('shows an empty scorecard where nothing is known, and an error where there is no such region', async () => {
    expect(await scorecard(COUNTY, 2021)).toMatchObject({ report: null, nextReport: null, years: [], rows: [] });
    expect(await get('regions/999999/scorecards/2021')).toMatchObject({
      status: 404,
      body: { code: 'region.not_found' },
    });
    expect(await get(`regions/${COUNTY}/scorecards/soon`)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
    expect(await get('reports/1')).toMatchObject({ status: 404, body: { code: 'report.not_found' } });
  });

  it('leaves all targets pending until the next report is there', async () => {
    const document = await ingestText(test.app, 'county-2021.txt', COUNTY_2021);
    expect(document).toMatchObject({ state: 'read', reports: [{ state: 'ready', current: true }] });
    const { counts, rows, years } = await scorecard(COUNTY, 2021);
    expect(counts).toEqual({ met: 0, missed: 0, pending: 7, unreported: 0, incomparable: 0 });
    expect(rows.every((row) => row.outcome === null)).toBe(true);
    expect(years).toEqual([2021]);
  });

  it('judges each target by the report of the year after', async () => {
    await ingestText(test.app, 'county-2022.txt', COUNTY_2022);
    expect(await verdicts(COUNTY, 2021)).toEqual({
      gdp: 'met',
      public_budget_revenue: 'missed',
      retail_sales: 'met',
      rural_income: 'incomparable',
      registered_unemployment: 'unreported',
      rural_roads: 'met',
      old_neighbourhoods: 'unreported',
    });
    const { rows, path, region, report, nextReport } = await scorecard(COUNTY, 2021);
    expect([...path, region].map(({ name }) => name)).toEqual(['中华人民共和国', '云南省', '昭通市', '鲁甸县']);
    expect([report?.year, nextReport?.year]).toEqual([2021, 2022]);
    const headlines = rows.map((row) => row.headline);
    expect(headlines).toEqual([true, true, true, true, true, false, false]);
    const retail = rows.find((row) => row.indicator?.code === 'retail_sales');
    expect(retail).toMatchObject({ withinTolerance: true, basis: 'reported', marginUnit: '个百分点' });
    expect(retail?.margin).toBeCloseTo(-0.3);
  });

  it('lets every quote be found in the text of its report, at its place', async () => {
    const { rows } = await scorecard(COUNTY, 2021);
    const claims = rows.flatMap(({ target, outcome }) => (outcome ? [target, outcome] : [target]));
    expect(claims.length).toBeGreaterThan(rows.length);
    for (const claim of claims) {
      const report = await reportOf(claim.reportId);
      expect(report.year).toBe(claim.reportYear);
      expect(report.text.slice(claim.offset, claim.offset + claim.quote.length)).toBe(claim.quote);
      expect(report.claims.map(({ id }) => id)).toContain(claim.id);
    }
  });

  it('shows beside each claim of a report what it stands opposite to', async () => {
    const { rows, report, nextReport } = await scorecard(COUNTY, 2021);
    const gdp = rows.find((row) => row.indicator?.code === 'gdp')!;
    const target = (await reportOf(report!.id)).claims.find(({ id }) => id === gdp.target.id);
    expect(target).toMatchObject({
      verdict: 'met',
      scorecardYear: 2021,
      counterpart: { reportId: nextReport!.id, claimId: gdp.outcome!.id, year: 2022 },
    });
    const outcome = (await reportOf(nextReport!.id)).claims.find(({ id }) => id === gdp.outcome!.id);
    expect(outcome).toMatchObject({
      verdict: 'met',
      scorecardYear: 2021,
      counterpart: { reportId: report!.id, claimId: gdp.target.id, year: 2021 },
    });
    const reviewed = (await reportOf(report!.id)).claims.find(({ role }) => role === 'outcome');
    expect(reviewed).toMatchObject({ verdict: null, counterpart: null, scorecardYear: null });
  });

  it('judges again what refers to another region, once that region reports', async () => {
    await ingestText(test.app, 'city-2022.txt', CITY_2022);
    expect(await verdicts(COUNTY, 2021)).toMatchObject({ rural_income: 'met', gdp: 'met' });
    expect(await verdicts(CITY, 2022)).toEqual({ gdp: 'pending' });
  });

  it('changes nothing when the same document comes again', async () => {
    const tables = ['reports', 'revisions', 'extraction_runs', 'claims', 'scorecards', 'verdicts', 'verdict_changes'];
    const before = await Promise.all(tables.map(rowsOf));
    await ingestText(test.app, 'again.txt', COUNTY_2022);
    expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
  });

  it('takes a changed document as a new revision, and keeps what changed with its cause', async () => {
    const { report } = await scorecard(COUNTY, 2022);
    const { revision } = await reportOf(report!.id);
    await ingestText(test.app, 'county-2022-mended.txt', COUNTY_2022_MENDED);

    const mended = await reportOf(report!.id);
    expect(mended.revision.hash).not.toBe(revision.hash);
    expect(mended.text).toContain('地方一般公共预算收入增长5.9%');
    expect(await verdicts(COUNTY, 2021)).toMatchObject({ public_budget_revenue: 'met', gdp: 'met' });
    const { rows } = await test.app.get(Database).query(
      `SELECT region_code, year, indicator, from_verdict, to_verdict, report_id, revision_id
         FROM verdict_changes WHERE cause = 'new_revision'`,
    );
    expect(rows).toEqual([
      {
        region_code: COUNTY,
        year: 2021,
        indicator: 'public_budget_revenue',
        from_verdict: 'missed',
        to_verdict: 'met',
        report_id: report!.id,
        revision_id: mended.revision.id,
      },
    ]);
  });

  it('holds a report whose text contradicts the declared region, and judges nothing by it', async () => {
    const before = await rowsOf('verdicts');
    const document = await ingestText(test.app, 'misfiled.txt', OTHER_COUNTY_2022, { region: COUNTY, year: 2022 });
    expect(document.reports).toMatchObject([{ state: 'held', claims: 0 }]);
    expect(document.reports[0]!.problems[0]!.zh).toContain('巧家县');
    expect(await rowsOf('verdicts')).toEqual(before);
    const { items } = (await get('reports?limit=1')).body as ReportsResponse;
    expect(items[0]).toMatchObject({ state: 'held', problems: [{ code: expect.stringMatching(/^report\./) }] });
    expect(await reportOf(items[0]!.id)).toMatchObject({ text: OTHER_COUNTY_2022, claims: [] });
    const inState = async (state: string) =>
      ((await get(`reports?state=${state}`)).body as ReportsResponse).items.map(({ id }) => id);
    expect(await inState('held')).toEqual([items[0]!.id]);
    expect(await inState('ready')).not.toContain(items[0]!.id);
    expect(await inState('failed')).toEqual([]);
    expect(await get('reports?state=lost')).toMatchObject({ status: 400 });
  });

  it('takes each report of a file that holds several', async () => {
    const document = await ingestText(
      test.app,
      'several.txt',
      `${OTHER_COUNTY_2022}\n${CITY_2022.replace('9%以上', '8%以上')}`,
    );
    expect(document.reports.map(({ title, state }) => [title, state])).toEqual([
      ['2022年巧家县政府工作报告', 'ready'],
      ['2022年昭通市政府工作报告', 'ready'],
    ]);
    const { rows } = await scorecard(OTHER_COUNTY, 2022);
    expect(rows.map((row) => row.target.value)).toEqual([7]);
    const city = await scorecard(CITY, 2022);
    const { text } = await reportOf(city.report!.id);
    expect(text.slice(city.rows[0]!.target.offset)).toMatch(/^地区生产总值增长8%以上/);
  });

  it('refuses what is no text, and says why', async () => {
    const document = await ingestText(test.app, 'picture.txt', '\0\u0001\0PNG');
    expect(document).toMatchObject({ state: 'refused', problem: { code: 'document.binary' }, reports: [] });
  });

  it('counts what is here', async () => {
    const status = (await get('status')).body as Status;
    expect(status).toMatchObject({ reports: 5, documents: { waiting: 0, refused: 1 } });
    expect(status.verdicts).toBe((await rowsOf('verdicts')).length);
    expect(status.claims).toBeGreaterThan(status.verdicts);
  });
});
