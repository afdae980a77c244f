import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../src/database/database';
import { JobQueue } from '../../src/queue/job-queue';
import type { ReportDetail } from '../../src/tracking/report-detail.schema';
import type { Scorecard } from '../../src/tracking/scorecard.schema';
import { ingestText } from '../support/ingest';
import { readApi } from '../support/read-api';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';
import { COUNTY, COUNTY_2021, COUNTY_2022 } from '../support/work-reports';

const ROUNDS = [1, 2, 3];
const MIN_ANSWERS = 60;

/** The report of 2021 with more targets, so that all places in its text move. */
const withMoreTargets = (round: number) =>
  COUNTY_2021.replace('地区生产总值增长8%以上', `粮食产量增长${round}%，地区生产总值增长${8 + round / 10}%以上`);

/** The report of 2022 with other figures and another sentence before them. */
const withOtherFigures = (round: number) =>
  COUNTY_2022.replace('2021年，全县', `2021年，${'我们迎难而上。'.repeat(round)}全县`).replace(
    '收入增长3.9%',
    `收入增长${4.5 + round / 4}%`,
  );

describe('readers, while reports are read again', () => {
  let test: TestApp;
  let worker: INestApplicationContext;
  let reading = false;

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await readApi<Body>(test, path);
    expect(status).toBe(200);
    return body;
  };
  const scorecard = () => get<Scorecard>(`regions/${COUNTY}/scorecards/2021`);
  /** Without what says how far the reading of a newer revision is. */
  const report = async (id: number) => {
    const { state: _state, problems: _problems, revision, ...shown } = await get<ReportDetail>(`reports/${id}`);
    return { ...shown, revision: { ...revision, rulesetVersion: '' } };
  };
  const rowsOf = async (statement: string) => (await test.app.get(Database).query<{ id: number }>(statement)).rows;

  beforeAll(async () => {
    test = await startTestApp();
    worker = await startTestWorker();
    await ingestText(test.app, 'county-2021.txt', COUNTY_2021);
    await ingestText(test.app, 'county-2022.txt', COUNTY_2022);
  });
  afterAll(async () => {
    reading = false;
    await worker.close();
    await test.app.close();
  });

  it('see every page wholly as it was before or wholly as it is after', async () => {
    const card = await scorecard();
    const [targetsId, outcomesId] = [card.report!.id, card.nextReport!.id];
    const pages = [scorecard, () => report(targetsId), () => report(outcomesId)];
    const settled = pages.map(() => new Set<string>());
    const seen = pages.map(() => [] as string[]);

    const settle = async () => {
      const [now, ...reports] = [await scorecard(), await report(targetsId), await report(outcomesId)] as const;
      for (const { text, claims } of reports)
        for (const { quote, offset } of claims) expect(text.slice(offset, offset + quote.length)).toBe(quote);
      for (const { target, outcome, verdict } of now.rows)
        for (const [at, claim] of [target, outcome].entries()) {
          const own = reports[at]!.claims.find(({ id }) => id === claim?.id);
          if (claim) expect(own).toMatchObject({ quote: claim.quote, verdict });
        }
      for (const verdict of ['met', 'missed', 'pending', 'unreported', 'incomparable'] as const)
        expect(now.counts[verdict]).toBe(now.rows.filter((row) => row.verdict === verdict).length);
      [now, ...reports].forEach((page, at) => settled[at]!.add(JSON.stringify(page)));
    };
    const readOn = async (at: number) => {
      while (reading) seen[at]!.push(JSON.stringify(await pages[at]!()));
    };

    await settle();
    reading = true;
    const readers = pages.map((_, at) => readOn(at));
    for (const round of ROUNDS) {
      await ingestText(test.app, `targets-${round}.txt`, withMoreTargets(round));
      await settle();
      await ingestText(test.app, `outcomes-${round}.txt`, withOtherFigures(round));
      await settle();
      await rowsOf(`UPDATE extraction_runs SET ruleset_version = ruleset_version || '-older'`);
      const revisions = await rowsOf('SELECT current_revision_id AS id FROM reports ORDER BY id');
      for (const [at, { id }] of revisions.entries()) {
        await test.app.get(JobQueue).enqueue('extract-report', { revisionId: id });
        const published = `SELECT FROM reports p JOIN extraction_runs x ON x.id = p.published_run_id WHERE x.ruleset_version NOT LIKE '%-older'`;
        while ((await rowsOf(published)).length <= at);
        await settle();
      }
    }
    while (seen.some((answers) => answers.length < MIN_ANSWERS)) await new Promise(setImmediate);
    reading = false;
    await Promise.all(readers);

    for (const [at, answers] of seen.entries()) {
      expect(settled[at]!.size).toBeGreaterThan(ROUNDS.length);
      expect(new Set(answers).size).toBeGreaterThan(ROUNDS.length);
      expect([...new Set(answers)].filter((answer) => !settled[at]!.has(answer))).toEqual([]);
    }
  }, 90_000);
});
