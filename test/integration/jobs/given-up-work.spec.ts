import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { Database } from '../../../src/database/database';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { GivenUpWorkService } from '../../../src/tracking/given-up-work.service';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { forgetReports } from '../../support/forget-reports';
import { startTestApp, type TestApp } from '../../support/test-app';
import { COUNTY, COUNTY_2021 } from '../../support/work-reports';

const FAILURE = new Error('the disk was full');

describe('work that was given up and is tried again', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.app.close());
  beforeEach(() => forgetReports(test.app.get(Database)));

  const get = <T>(type: new (...given: never[]) => T): T => test.app.get<T>(type, { strict: false });
  const receive = async (text: string) => (await get(DocumentService).receive('a.txt', Buffer.from(text))).id;
  const one = async (query: string) => (await test.app.get(Database).query<Record<string, unknown>>(query)).rows[0];

  it('reads a document that could not be read', async () => {
    const documentId = await receive(COUNTY_2021);
    await get(ReportIngestService).giveUp(documentId, FAILURE);
    expect(await get(ReportIngestService).ingest(documentId)).toEqual([]);
    await get(GivenUpWorkService).reopen('ingest-report', { documentId });
    expect(await get(ReportIngestService).ingest(documentId)).toHaveLength(1);
    expect(await one('SELECT state, problem FROM documents')).toEqual({ state: 'read', problem: null });
  });

  it('leaves a document refused that nobody can read', async () => {
    const documentId = await receive('\u0000\u0001\u0002');
    await get(ReportIngestService).ingest(documentId);
    const before = await one('SELECT state, problem FROM documents');
    await get(GivenUpWorkService).reopen('ingest-report', { documentId });
    expect(await one('SELECT state, problem FROM documents')).toEqual(before);
  });

  it('reads and publishes a revision that failed', async () => {
    const [revisionId] = await get(ReportIngestService).ingest(await receive(COUNTY_2021));
    await get(ClaimExtractionService).giveUp(revisionId!, FAILURE);
    expect(await one('SELECT state FROM reports')).toEqual({ state: 'failed' });
    await get(GivenUpWorkService).reopen('extract-report', { revisionId });
    await get(ClaimExtractionService).extract(revisionId!);
    await get(TrackingService).publish(revisionId!);
    expect(await one('SELECT state, problems FROM reports')).toEqual({ state: 'ready', problems: [] });
  });

  it('judges a scorecard that failed', async () => {
    const [revisionId] = await get(ReportIngestService).ingest(await receive(COUNTY_2021));
    await get(ClaimExtractionService).extract(revisionId!);
    await get(TrackingService).publish(revisionId!);
    await test.app.get(Database).query(`UPDATE scorecards SET failed_judgement_version = judgement_version`);
    await get(GivenUpWorkService).reopen('judge-region', { region: COUNTY, year: 2021 });
    expect(await one('SELECT failed_judgement_version AS failed FROM scorecards')).toEqual({ failed: null });
  });

  it('has nothing to take back of other jobs', async () => {
    await expect(get(GivenUpWorkService).reopen('recover-lost-work', {})).resolves.toBeUndefined();
  });
});
