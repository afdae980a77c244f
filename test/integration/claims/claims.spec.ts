import type { INestApplicationContext } from '@nestjs/common';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { ClaimsRepository } from '../../../src/claims/claims.repository';
import { PublishedClaimsQueries } from '../../../src/claims/published-claims.queries';
import { Database } from '../../../src/database/database';
import { extract } from '../../../src/extraction/extract';
import { RULESET_VERSION } from '../../../src/extraction/ruleset-version';
import type { Claim } from '../../../src/extraction/types';
import { HopelessError } from '../../../src/queue/hopeless.error';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { forgetReports } from '../../support/forget-reports';
import { COUNTY_2021, COUNTY_2022, COUNTY_2022_MENDED } from '../../support/work-reports';
import { startTestApp } from '../../support/test-app';

const CLAIM: Claim = {
  role: 'target',
  indicator: 'gdp',
  name: '地区生产总值',
  measure: 'growth',
  average: false,
  op: 'range',
  value: 6.5,
  high: 7,
  unit: '%',
  start: 2021,
  end: 2021,
  plan: false,
  headline: true,
  hedge: '力争',
  scope: '',
  quote: '地区生产总值增长6.5%—7%',
  offset: 17,
  rule: 'plain',
  stated: ['subject', 'unit'],
  confidence: 0.9,
};

const CLAIMS: Claim[] = [
  CLAIM,
  { ...CLAIM, op: 'relative', value: undefined, high: undefined, unit: '', reference: '经济增长', stated: [] },
  {
    ...CLAIM,
    role: 'outcome',
    op: 'eq',
    value: -0.1,
    high: undefined,
    start: 2016,
    end: 2020,
    average: true,
    plan: true,
  },
  { ...CLAIM, quote: '“引号”\\与\n换行，𠮷', scope: '中心城区', value: 1e-7, high: 12345678.9012 },
];

describe('claims', () => {
  let app: INestApplicationContext;
  let database: Database;

  const receive = async (text: string) => {
    const { id } = await app.get(DocumentService, { strict: false }).receive('report.txt', Buffer.from(text));
    const [revisionId] = await app.get(ReportIngestService, { strict: false }).ingest(id);
    return revisionId!;
  };
  const extraction = () => app.get(ClaimExtractionService, { strict: false });
  const rows = async (statement: string, values: unknown[] = []) => (await database.query(statement, values)).rows;

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
  });
  beforeEach(() => forgetReports(database));
  afterAll(() => app.close());

  it('come back from the database as they were written', async () => {
    const revisionId = await receive(COUNTY_2021);
    await app
      .get(ClaimsRepository, { strict: false })
      .insertRun(revisionId, RULESET_VERSION, { region: '530621', year: 2021 }, CLAIMS);
    await app.get(TrackingService, { strict: false }).publish(revisionId);
    const [report] = await database.transaction((transaction) =>
      app.get(PublishedClaimsQueries, { strict: false }).findPublished(transaction, [{ region: '530621', year: 2021 }]),
    );
    expect(report).toMatchObject({ region: '530621', regionName: '鲁甸县', year: 2021, text: COUNTY_2021 });
    expect(report!.claims.map(({ claim }) => claim)).toEqual(CLAIMS);
  });

  it('are read once, also by two workers at the same time', async () => {
    const revisionId = await receive(COUNTY_2021);
    await Promise.all([extraction().extract(revisionId), extraction().extract(revisionId)]);
    await extraction().extract(revisionId);
    const read = extract(COUNTY_2021, { year: 2021, regionNames: ['鲁甸县', '鲁甸'] });
    expect(read.length).toBeGreaterThan(5);
    expect(await rows('SELECT claim_count FROM extraction_runs')).toEqual([{ claim_count: read.length }]);
    expect(await rows('SELECT seq FROM claims ORDER BY seq')).toHaveLength(read.length);
  });

  it('are not read of a revision that has been superseded', async () => {
    const first = await receive(COUNTY_2022);
    const second = await receive(COUNTY_2022_MENDED);
    await extraction().extract(first);
    expect(await rows('SELECT FROM extraction_runs')).toHaveLength(0);
    await extraction().extract(second);
    expect(await rows('SELECT revision_id FROM extraction_runs')).toEqual([{ revision_id: second }]);
  });

  it('of an earlier revision stay in view until those of the new one are published', async () => {
    const first = await receive(COUNTY_2022);
    await extraction().extract(first);
    await app.get(TrackingService, { strict: false }).publish(first);
    const second = await receive(COUNTY_2022_MENDED);
    await extraction().extract(second);
    const published = `SELECT x.revision_id, p.state FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id`;
    expect(await rows(published)).toEqual([{ revision_id: first, state: 'reading' }]);
    await app.get(TrackingService, { strict: false }).publish(second);
    expect(await rows(published)).toEqual([{ revision_id: second, state: 'ready' }]);
  });

  it('that the rules fail on are told on the report and not tried again; newer rules mend it', async () => {
    const revisionId = await receive(COUNTY_2021);
    const failing = new ClaimExtractionService(app.get(ClaimsRepository, { strict: false }), () => {
      throw new Error('no rule for this');
    });
    const failure = await failing.extract(revisionId).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(HopelessError);
    await failing.giveUp(revisionId, failure as Error);
    expect(await rows('SELECT state, problems FROM reports')).toMatchObject([
      {
        state: 'failed',
        problems: [{ code: 'report.extraction_failed', zh: expect.stringContaining('no rule for this') }],
      },
    ]);
    await failing.extract(revisionId);
    expect(await app.get(TrackingService, { strict: false }).publish(revisionId)).toEqual([]);
    expect(await rows('SELECT state FROM reports')).toEqual([{ state: 'failed' }]);

    await database.query(`UPDATE extraction_runs SET ruleset_version = 'older'`);
    await extraction().extract(revisionId);
    await app.get(TrackingService, { strict: false }).publish(revisionId);
    expect(await rows('SELECT state, problems FROM reports')).toEqual([{ state: 'ready', problems: [] }]);
  });
});
