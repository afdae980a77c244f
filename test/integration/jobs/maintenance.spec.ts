import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { RULESET_VERSION } from '../../../src/extraction/ruleset-version';
import type { MaintenanceKind, MaintenanceRun } from '../../../src/tracking/maintenance.schema';
import { MaintenanceService } from '../../../src/tracking/maintenance.service';
import { ingestText, untilDone } from '../../support/ingest';
import { startTestWorker } from '../../support/test-worker';
import { COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022 } from '../../support/work-reports';

describe('work over the whole stock', () => {
  let workers: INestApplicationContext[];
  let database: Database;
  let maintenance: MaintenanceService;

  beforeAll(async () => {
    workers = await Promise.all([startTestWorker(), startTestWorker()]);
    database = workers[0]!.get(Database);
    maintenance = workers[0]!.get(MaintenanceService, { strict: false });
    for (const [at, text] of [COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022].entries())
      await ingestText(workers[0]!, `${at}.txt`, text);
  });
  afterAll(async () => {
    for (const worker of workers) await worker.close();
  });

  async function untilFinished(kind: MaintenanceKind): Promise<MaintenanceRun> {
    for (;;) {
      const run = await maintenance.find(kind);
      if (run?.state === 'done') return run;
      await sleep(20);
    }
  }

  const verdicts = async () =>
    (
      await database.query(
        `SELECT v.region_code, v.year, v.target_key, v.verdict, v.margin, t.quote
           FROM verdicts v JOIN claims t ON t.id = v.target_claim_id ORDER BY 1, 2, 3`,
      )
    ).rows;
  const publishedByNewRules = async () =>
    (
      await database.query(
        `SELECT FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id WHERE x.ruleset_version = $1`,
        [RULESET_VERSION],
      )
    ).rowCount;

  it('reads every report again by new rules, and shows no half state meanwhile', async () => {
    const before = await verdicts();
    expect(before.length).toBeGreaterThan(5);
    await database.query(`UPDATE extraction_runs SET ruleset_version = 'older'`);
    await maintenance.begin('reextract');
    while ((await publishedByNewRules())! < 3) expect(await verdicts()).toEqual(before);
    expect(await untilFinished('reextract')).toMatchObject({ total: 3, done: 3, version: RULESET_VERSION });
    expect(await verdicts()).toEqual(before);
    expect((await database.query('SELECT FROM extraction_runs')).rowCount).toBe(6);
  });

  it('pauses and goes on', async () => {
    await database.query(`UPDATE extraction_runs SET ruleset_version = 'older-' || id`);
    // Opened as a paused run, so that no worker is quicker than the pause.
    await database.query(
      `INSERT INTO maintenance_runs (kind, version, state, total) VALUES ('reextract', $1, 'paused', 3)`,
      [RULESET_VERSION],
    );
    expect(await maintenance.begin('reextract')).toMatchObject({ state: 'paused', done: 0 });
    await maintenance.keepUp();
    await sleep(500);
    expect(await publishedByNewRules()).toBe(0);
    await expect(maintenance.pause('reextract')).rejects.toMatchObject({ code: 'maintenance.not_running' });
    await maintenance.resume('reextract');
    expect(await untilFinished('reextract')).toMatchObject({ done: 3 });
    expect(await publishedByNewRules()).toBe(3);
  });

  it('judges all verdicts again, and changes none that follow from the same claims', async () => {
    const before = await verdicts();
    await database.query(`UPDATE verdicts SET verdict = 'incomparable' WHERE year = 2021`);
    await maintenance.begin('recompute');
    await untilFinished('recompute');
    await untilDone(workers[0]!, []);
    expect(await verdicts()).toEqual(before);
  });
});
