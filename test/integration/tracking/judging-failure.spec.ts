import type { INestApplicationContext } from '@nestjs/common';
import { ExtractReportProcessor } from '../../../jobs/extract-report.processor';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { LayingService } from '../../../src/claims/corrections/laying.service';
import { PublishedClaimsQueries } from '../../../src/claims/published-claims.queries';
import { Database } from '../../../src/database/database';
import { JUDGEMENT_VERSION } from '../../../src/judgement/parameters';
import { HopelessError } from '../../../src/queue/hopeless.error';
import { JobQueue } from '../../../src/queue/job-queue';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { LostWorkQueries } from '../../../src/tracking/lost-work.queries';
import { ScorecardsRepository } from '../../../src/tracking/scorecards.repository';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { forgetReports } from '../../support/forget-reports';
import { ingestDirectly } from '../../support/ingest-directly';
import { startTestApp } from '../../support/test-app';
import { COUNTY_2021, COUNTY_2022, COUNTY_2022_MENDED } from '../../support/work-reports';

describe('a report that was read but could not be judged', () => {
  let app: INestApplicationContext;
  let database: Database;

  const get = <Type>(type: new (...given: never[]) => Type): Type => app.get(type, { strict: false });
  const rows = async (statement: string) => (await database.query(statement)).rows;
  const failing = () =>
    new TrackingService(database, get(PublishedClaimsQueries), get(ScorecardsRepository), get(LayingService), () => {
      throw new Error('no rule decides');
    });
  const state = () => rows(`SELECT state, problems -> 0 ->> 'code' AS code FROM reports WHERE year = 2022`);
  const verdicts = () => rows('SELECT year, target_key, verdict, margin FROM verdicts ORDER BY 1, 2');

  /** Hands in the mended report of 2022 and does its job with rules of judging that fail. */
  const failOn = async (text: string): Promise<number> => {
    const { id } = await get(DocumentService).receive('report.txt', Buffer.from(text));
    const [revisionId] = await get(ReportIngestService).ingest(id);
    const processor = new ExtractReportProcessor(get(ClaimExtractionService), failing(), get(JobQueue));
    const error = await processor.process({ revisionId: revisionId! }).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(HopelessError);
    await processor.giveUp({ revisionId: revisionId! }, error as Error);
    return revisionId!;
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
  });
  beforeEach(async () => {
    await forgetReports(database);
    await ingestDirectly(app, COUNTY_2021);
  });
  afterAll(() => app.close());

  it('is not called unreadable: its claims are kept, and it says that the judging failed', async () => {
    const revisionId = await failOn(COUNTY_2022);
    expect(await state()).toEqual([{ state: 'failed', code: 'report.judging_failed' }]);
    expect(await rows(`SELECT state FROM extraction_runs WHERE revision_id = ${revisionId}`)).toEqual([
      { state: 'done' },
    ]);
  });

  it('leaves readers the former revision with its verdicts', async () => {
    await ingestDirectly(app, COUNTY_2022);
    const before = await verdicts();
    await failOn(COUNTY_2022_MENDED);
    expect(await verdicts()).toEqual(before);
    expect(before).toContainEqual(expect.objectContaining({ verdict: 'missed' }));
  });

  it('is not tried again by the same rules of judging', async () => {
    await failOn(COUNTY_2022);
    expect(await get(LostWorkQueries).find()).toMatchObject({ revisionIds: [], scorecards: [] });
  });

  it.each([
    ['of judging', `UPDATE reports SET failed_judgement_version = 'older' WHERE state = 'failed'`],
    [
      'of reading',
      `UPDATE extraction_runs SET ruleset_version = 'older' WHERE id NOT IN (SELECT published_run_id FROM reports WHERE published_run_id IS NOT NULL)`,
    ],
  ])('is tried again by newer rules %s, and then shown like any other', async (_, age) => {
    const revisionId = await failOn(COUNTY_2022);
    await database.query(age);
    const { revisionIds } = await get(LostWorkQueries).find();
    expect(revisionIds).toEqual([revisionId]);
    await new ExtractReportProcessor(get(ClaimExtractionService), get(TrackingService), get(JobQueue)).process({
      revisionId,
    });
    expect(await rows('SELECT state, problems, failed_judgement_version FROM reports WHERE year = 2022')).toEqual([
      { state: 'ready', problems: [], failed_judgement_version: null },
    ]);
    expect(await rows(`SELECT FROM verdicts WHERE year = 2021 AND verdict = 'met'`)).not.toHaveLength(0);
    expect(await get(LostWorkQueries).find()).toMatchObject({ revisionIds: [] });
    expect(JUDGEMENT_VERSION).not.toBe('older');
  });

  describe('by the judging of another region', () => {
    const scorecard = { region: '530621', year: 2021 };
    const outstanding = async () => (await get(LostWorkQueries).find()).scorecards;

    beforeEach(async () => {
      await database.query(`UPDATE scorecards SET stale_since = now(), stale_cause = 'new_rules'`);
      expect(await outstanding()).toEqual([scorecard]);
      const before = await verdicts();
      await expect(failing().judge(scorecard.region, scorecard.year)).rejects.toBeInstanceOf(HopelessError);
      expect(await verdicts()).toEqual(before);
    });

    it('stays as it was, and is not tried again by the same rules', async () => {
      expect(await rows('SELECT state FROM reports')).toEqual([{ state: 'ready' }]);
      expect(await rows('SELECT stale_since IS NULL AS current FROM scorecards')).toEqual([{ current: false }]);
      expect(await outstanding()).toEqual([]);
    });

    it('is tried again by newer rules, and then current', async () => {
      await database.query(`UPDATE scorecards SET failed_judgement_version = 'older'`);
      expect(await outstanding()).toEqual([scorecard]);
      await get(TrackingService).judge(scorecard.region, scorecard.year);
      expect(await rows('SELECT stale_since, failed_judgement_version FROM scorecards')).toEqual([
        { stale_since: null, failed_judgement_version: null },
      ]);
    });

    it('is tried again once a person has all judged again', async () => {
      await failing().recompute([scorecard]);
      expect(await outstanding()).toEqual([scorecard]);
    });

    it('is judged again once a report comes that it rests on', async () => {
      await ingestDirectly(app, COUNTY_2022);
      expect(await rows('SELECT stale_since, failed_judgement_version FROM scorecards WHERE year = 2021')).toEqual([
        { stale_since: null, failed_judgement_version: null },
      ]);
      expect(await rows(`SELECT FROM verdicts WHERE year = 2021 AND verdict = 'met'`)).not.toHaveLength(0);
    });
  });
});
