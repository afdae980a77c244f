import type { ChildProcess } from 'node:child_process';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { emptyRedis } from '../../../scripts/services/empty-redis.mjs';
import { Database } from '../../../src/database/database';
import { JobQueue } from '../../../src/queue/job-queue';
import { DocumentService } from '../../../src/reports/document.service';
import { forgetReports } from '../../support/forget-reports';
import { untilDone } from '../../support/ingest';
import { startTestApp } from '../../support/test-app';
import { startTestWorker } from '../../support/test-worker';
import { writeReport } from '../../support/work-reports';
import { killWorker, killWorkers, startWorkerProcess } from '../../support/worker-processes';

const COUNTIES = ['昭阳区', '鲁甸县', '巧家县', '盐津县', '大关县', '永善县', '绥江县', '镇雄县', '彝良县', '威信县'];
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

/** A report whose figures are told by region and year alone, with a few hundred claims, so that reading takes a while. */
function report(county: string, year: number): string {
  const growth = (offset: number) => 5 + ((county.charCodeAt(0) + year * 7 + offset) % 60) / 10;
  const works = Array.from({ length: 200 }, (_, at) => `第${at + 1}片新建农村公路${at + 10}公里。`);
  return writeReport({
    region: county,
    government: '区县',
    year,
    date: `${year}年1月15日`,
    review: `${year - 1}年，地区生产总值增长${growth(0)}%，农村常住居民人均可支配收入增长${growth(1)}%。`,
    outlook: [
      `今年主要预期目标是：地区生产总值增长${growth(2)}%以上，农村常住居民人均可支配收入增长${growth(3)}%左右。`,
      ...works,
    ].join('\n'),
  });
}

const REPORTS = COUNTIES.flatMap((county) => YEARS.map((year) => ({ county, year })));

/** All that was read and judged, without the numbers that the order of the work gives to rows. */
const RESULT = `
  SELECT p.region_code, p.year, p.state, c.seq, c.quote, c."offset", c.value, c.role,
         v.target_key, v.verdict, v.margin, v.reason_zh, o.quote AS outcome
    FROM reports p
    JOIN claims c ON c.run_id = p.published_run_id
    LEFT JOIN verdicts v ON v.target_claim_id = c.id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
   ORDER BY p.region_code, p.year, c.seq`;

describe('workers in processes of their own', () => {
  let app: INestApplicationContext;
  let database: Database;
  let undisturbed: unknown[];

  const ingestAll = async () => {
    const documents = app.get(DocumentService, { strict: false });
    const received = [];
    for (const { county, year } of REPORTS)
      received.push(await documents.receive(`${county}${year}.txt`, Buffer.from(report(county, year))));
    const documentIds = received.map(({ id }) => id);
    await app.get(JobQueue).enqueueAll(
      'ingest-report',
      documentIds.map((documentId) => ({ documentId })),
    );
    return documentIds;
  };
  const expectNothingDoubled = async () => {
    for (const table of ['reports', 'revisions', 'extraction_runs'])
      expect([table, await count(`FROM ${table}`)]).toEqual([table, REPORTS.length]);
    expect(await count('FROM claims')).toBe(
      await count('FROM claims c JOIN reports p ON p.published_run_id = c.run_id'),
    );
  };
  /** The workers that are seen to hold a job while something goes on. */
  const watchTakers = async (work: Promise<void>) => {
    const takers = new Set<string | null>();
    let isDone = false;
    const watching = (async () => {
      while (!isDone) for (const { worker } of await app.get(JobQueue).findActive(100)) takers.add(worker);
    })();
    await work.finally(() => (isDone = true));
    await watching;
    return takers;
  };
  const count = async (query: string) =>
    Number((await database.query<{ n: string }>(`SELECT count(*) AS n ${query}`)).rows[0]!.n);
  const untilPublished = async (published: number, worker: ChildProcess) => {
    while ((await count('FROM reports WHERE published_run_id IS NOT NULL')) < published) {
      if (worker.exitCode !== null) throw new Error(`The worker ended by itself with code ${worker.exitCode}.`);
      await sleep(5);
    }
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);

    const worker = await startTestWorker();
    await untilDone(app, await ingestAll(), 90_000);
    await worker.close();
    undisturbed = (await database.query(RESULT)).rows;
    expect(undisturbed.length).toBeGreaterThan(REPORTS.length * 100);
  }, 120_000);
  beforeEach(() => forgetReports(database));
  afterEach(killWorkers);
  afterAll(async () => {
    await app.close();
  });

  it('leave nothing undone and nothing doubled where some are killed, though the queue was lost too', async () => {
    const documentIds = await ingestAll();
    for (const published of [3, 20]) {
      const worker = startWorkerProcess();
      await untilPublished(published, worker);
      await killWorker(worker);
    }
    expect(await count('FROM reports WHERE published_run_id IS NOT NULL')).toBeLessThan(REPORTS.length);
    await emptyRedis(process.env.REDIS_URL!);
    startWorkerProcess();
    startWorkerProcess();
    await app.get(JobQueue).enqueue('recover-lost-work', {});
    await untilDone(app, documentIds, 90_000);

    await expectNothingDoubled();
    expect((await database.query(RESULT)).rows).toEqual(undisturbed);
  }, 150_000);

  it.each([2, 4])(
    'share the work by %d, each takes a part, and none of it is done twice',
    async (many) => {
      const started = Array.from({ length: many }, () => startWorkerProcess());
      while ((await app.get(JobQueue).countWorkers('extract-report')) < many) await sleep(20);
      const takers = await watchTakers(untilDone(app, await ingestAll(), 90_000));
      expect([...takers].sort()).toEqual(started.map(({ pid }) => `${hostname()}:${pid}`).sort());
      await expectNothingDoubled();
      const changes = await count('FROM verdict_changes');
      expect([
        changes,
        await count('FROM (SELECT DISTINCT region_code, year, target_key, to_verdict FROM verdict_changes) once'),
      ]).toEqual([changes, changes]);
      expect(changes).toBeGreaterThan(0);
      expect((await database.query(RESULT)).rows).toEqual(undisturbed);
    },
    120_000,
  );
});
