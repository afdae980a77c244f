import type { INestApplicationContext } from '@nestjs/common';
import { IngestReportProcessor } from '../../../jobs/ingest-report.processor';
import { Database } from '../../../src/database/database';
import { RULESET_VERSION } from '../../../src/extraction/ruleset-version';
import { JUDGEMENT_VERSION } from '../../../src/judgement/parameters';
import { JobQueue } from '../../../src/queue/job-queue';
import { DocumentService } from '../../../src/reports/document.service';
import { COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';
import { untilDone } from '../../support/ingest';
import { startTestWorker } from '../../support/test-worker';

describe('the sweep for lost work', () => {
  let worker: INestApplicationContext;
  let database: Database;
  let documentIds: number[];

  const sweep = async () => {
    await worker.get(JobQueue).enqueue('recover-lost-work', {});
    await untilDone(worker, documentIds);
  };
  const rows = async (statement: string) => (await database.query(statement)).rows;

  beforeAll(async () => {
    worker = await startTestWorker();
    database = worker.get(Database);
    const documents = worker.get(DocumentService, { strict: false });
    const received = await Promise.all(
      [COUNTY_2021, COUNTY_2022].map((text, at) => documents.receive(`${at}.txt`, Buffer.from(text))),
    );
    documentIds = received.map(({ id }) => id);
  });
  afterAll(() => worker.close());

  it('has documents read whose job was lost', async () => {
    await sweep();
    expect(await rows('SELECT year, state FROM reports ORDER BY year')).toEqual([
      { year: 2021, state: 'ready' },
      { year: 2022, state: 'ready' },
    ]);
    expect(await rows(`SELECT FROM verdicts WHERE verdict = 'met'`)).not.toHaveLength(0);
  });

  it('has revisions read again that only older rules have read, and keeps what those read until then', async () => {
    await database.query(`UPDATE extraction_runs SET ruleset_version = 'older'`);
    const verdicts = `SELECT target_key, verdict, margin FROM verdicts ORDER BY region_code, year, target_key`;
    const before = await rows(verdicts);
    await worker.get(JobQueue).enqueue('recover-lost-work', {});
    const published = `SELECT FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id WHERE x.ruleset_version = '${RULESET_VERSION}'`;
    while ((await rows(published)).length < 2) expect(await rows(verdicts)).toEqual(before);
    expect(await rows(verdicts)).toEqual(before);
    expect(await rows(`SELECT FROM verdict_changes WHERE cause <> 'new_report'`)).toHaveLength(0);
  });

  it('has verdicts of older rules judged again, and says what made them change', async () => {
    await database.query(`UPDATE scorecards SET judgement_version = 'older'`);
    await database.query(`UPDATE verdicts SET verdict = 'incomparable' WHERE indicator = 'rural_roads'`);
    await worker.get(JobQueue).enqueue('recover-lost-work', {});
    while ((await rows(`SELECT FROM scorecards WHERE judgement_version <> '${JUDGEMENT_VERSION}'`)).length > 0);
    expect(
      await rows(`SELECT indicator, from_verdict, to_verdict FROM verdict_changes WHERE cause = 'new_rules'`),
    ).toEqual([{ indicator: 'rural_roads', from_verdict: 'incomparable', to_verdict: 'met' }]);
  });

  it('finds nothing where all is done', async () => {
    const before = await rows('SELECT * FROM scorecards ORDER BY region_code, year');
    await sweep();
    expect(await rows('SELECT * FROM scorecards ORDER BY region_code, year')).toEqual(before);
  });

  it('leaves alone what was given up, and that says why', async () => {
    const documents = worker.get(DocumentService, { strict: false });
    const { id } = await documents.receive('odd.txt', Buffer.from('各项工作取得新进展。'));
    await worker.get(IngestReportProcessor).giveUp({ documentId: id }, new Error('out of luck'));
    await sweep();
    expect(await rows(`SELECT state, problem ->> 'code' AS code FROM documents WHERE id = ${id}`)).toEqual([
      { state: 'refused', code: 'document.failed' },
    ]);
    await worker.get(IngestReportProcessor).giveUp({ documentId: documentIds[0]! }, new Error('too late'));
    expect(await rows(`SELECT state FROM documents WHERE id = ${documentIds[0]}`)).toEqual([{ state: 'read' }]);
  });
});
