import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { RULESET_VERSION } from '../../../src/extraction/ruleset-version';
import { JobQueue } from '../../../src/queue/job-queue';
import { DocumentService } from '../../../src/reports/document.service';
import { MaintenanceService } from '../../../src/tracking/maintenance.service';
import { untilDone } from '../../support/ingest';
import { startTestWorker } from '../../support/test-worker';
import { COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

const COUNTIES = 60;
const YEARS = [
  { year: 2021, text: COUNTY_2021 },
  { year: 2022, text: COUNTY_2022 },
];

/** What readers see, at one moment: how many reports by the rules of before and of now, and verdicts on claims that nobody sees. */
const SEEN = `
  SELECT count(*) FILTER (WHERE x.ruleset_version = 'older')::int AS older,
         count(*) FILTER (WHERE x.ruleset_version = $1)::int AS newer,
         (SELECT count(*)::int FROM verdicts) AS verdicts,
         (SELECT count(*)::int FROM verdicts v JOIN claims c ON c.id IN (v.target_claim_id, v.outcome_claim_id)
           WHERE NOT EXISTS (SELECT FROM reports shown WHERE shown.published_run_id = c.run_id)) AS torn
    FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id`;

interface Seen {
  older: number;
  newer: number;
  verdicts: number;
  torn: number;
}

describe('reading a whole stock again', () => {
  let workers: INestApplicationContext[];
  let database: Database;

  beforeAll(async () => {
    workers = await Promise.all([startTestWorker(), startTestWorker()]);
    database = workers[0]!.get(Database);
    const { rows: counties } = await database.query<{ code: string; name: string }>(
      `SELECT code, name FROM regions WHERE level = 'county' AND valid_to IS NULL AND code LIKE '53%' AND name NOT LIKE '%区'
        ORDER BY code LIMIT ${COUNTIES}`,
    );
    const documents: number[] = [];
    for (const { code, name } of counties)
      for (const { year, text } of YEARS) {
        const own = Buffer.from(text.replaceAll('鲁甸县', name));
        const declared = { region: code, year };
        const { id } = await workers[0]!.get(DocumentService, { strict: false }).receive(`${name}.txt`, own, declared);
        documents.push(id);
      }
    await workers[0]!.get(JobQueue, { strict: false }).enqueueAll(
      'ingest-report',
      documents.map((documentId) => ({ documentId })),
    );
    await untilDone(workers[0]!, documents, 60_000);
  }, 90_000);
  afterAll(async () => {
    for (const worker of workers) await worker.close();
  });

  const look = async () => (await database.query<Seen>(SEEN, [RULESET_VERSION])).rows[0]!;

  it('never shows a verdict on claims that are not shown', async () => {
    await database.query(`UPDATE extraction_runs SET ruleset_version = 'older'`);
    const before = await look();
    expect(before).toMatchObject({ older: COUNTIES * YEARS.length, newer: 0, torn: 0 });

    await workers[0]!.get(MaintenanceService, { strict: false }).begin('reextract');
    const looks: Seen[] = [];
    do looks.push(await look());
    while (looks.at(-1)!.older > 0);

    expect(looks.filter(({ older, newer }) => older > 0 && newer > 0).length).toBeGreaterThan(5);
    expect(looks.filter(({ torn }) => torn > 0)).toEqual([]);
    expect(new Set(looks.map(({ verdicts }) => verdicts))).toEqual(new Set([before.verdicts]));
  }, 90_000);
});
