import type { INestApplicationContext } from '@nestjs/common';
import { ClaimsRepository } from '../../../src/claims/claims.repository';
import { Database } from '../../../src/database/database';
import type { ActResult } from '../../../src/tracking/desk/act.schema';
import { ActsService } from '../../../src/tracking/desk/acts.service';
import { DeskReportQueries } from '../../../src/tracking/desk/desk-report.queries';
import { ScorecardQueries } from '../../../src/tracking/scorecard.queries';
import { addEditors, ANNA, BO } from '../../support/editor';
import { ingestText } from '../../support/ingest';
import { startTestApp } from '../../support/test-app';
import { startTestWorker } from '../../support/test-worker';
import { COUNTY, COUNTY_2021, COUNTY_2022, writeReport } from '../../support/work-reports';

const OTHER_COUNTY = '530602';

describe('the region and year of a report', () => {
  let app: INestApplicationContext;
  let worker: Awaited<ReturnType<typeof startTestWorker>>;
  let database: Database;

  const acts = () => app.get(ActsService, { strict: false });
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await database.query<Row>(text, values)).rows;
  const growth = async (region: string, year: number) => {
    const found = await app.get(ScorecardQueries, { strict: false }).find(region, year);
    return found.rows.find(({ target }) => target.indicator === 'gdp')?.verdict ?? null;
  };
  const until = async (region: string, year: number, expected: string | null) => {
    for (let tries = 0; tries < 200; tries++) {
      if ((await growth(region, year).catch(() => null)) === expected) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The verdict of ${region} ${year} does not become ${expected}.`);
  };
  const reportAt = async (region: string, year: number) =>
    (
      await rows<{ id: number }>(`SELECT id FROM reports WHERE region_code = $1 AND year = $2 AND state <> 'held'`, [
        region,
        year,
      ])
    )[0]?.id ?? null;
  const tell = async (
    reportId: number,
    {
      region = COUNTY,
      year,
      seen = null,
      editor = ANNA,
    }: { region?: string; year: number; seen?: number | null; editor?: typeof ANNA },
  ): Promise<ActResult> =>
    acts().act(editor, {
      reportId,
      reason: 'told by its cover',
      corrections: [{ kind: 'identify', region, year, seen }],
    });
  const identityOf = async (reportId: number) =>
    (await app.get(DeskReportQueries, { strict: false }).find(reportId)).identity;
  const turn = (done: ActResult, isDone: boolean, editor = ANNA) =>
    acts().setDone(editor, done.act.id, isDone, 'looked again');

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    worker = await startTestWorker();
  });
  beforeEach(async () => {
    await database.query('TRUNCATE acts, documents, reports, scorecards, verdict_changes CASCADE');
    await addEditors(app);
    await ingestText(app, '2021.txt', COUNTY_2021);
    await ingestText(app, '2022.txt', COUNTY_2022);
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
  });

  it('is set for a report that readers see: verdicts of both places follow, undone and done again too', async () => {
    expect(await growth(COUNTY, 2021)).toBe('met');
    const outcomes = (await reportAt(COUNTY, 2022))!;
    const done = await tell(outcomes, { year: 2023 });
    expect(done.verdictChanges).toContainEqual(
      expect.objectContaining({ region: COUNTY, year: 2021, indicator: 'gdp', from: 'met', to: 'pending' }),
    );
    expect(await growth(COUNTY, 2021)).toBe('pending');
    await until(COUNTY, 2023, 'pending');
    expect(await reportAt(COUNTY, 2023)).toBe(outcomes);
    expect(
      await rows(
        'SELECT DISTINCT end_year FROM shown_claims c JOIN reports p ON p.published_run_id = c.run_id WHERE p.id = $1 AND role = $2 AND NOT plan',
        [outcomes, 'target'],
      ),
    ).toEqual([{ end_year: 2023 }]);

    const undone = await turn(done, false);
    expect(undone.act).toMatchObject({ undone: true, corrections: [{ before: { region: COUNTY, year: 2022 } }] });
    await until(COUNTY, 2021, 'met');
    expect(await reportAt(COUNTY, 2022)).toBe(outcomes);
    await turn(done, true);
    await until(COUNTY, 2021, 'pending');
    await until(COUNTY, 2023, 'pending');
  });

  it('moves to another region, and stays when the report comes again', async () => {
    const outcomes = (await reportAt(COUNTY, 2022))!;
    await tell(outcomes, { region: OTHER_COUNTY, year: 2022 });
    await until(OTHER_COUNTY, 2022, 'pending');
    const { reports } = await ingestText(app, 'once-more.txt', COUNTY_2022);
    expect(reports).toMatchObject([{ id: outcomes, state: 'ready' }]);
    expect(await reportAt(COUNTY, 2022)).toBeNull();
    expect(await growth(COUNTY, 2021)).toBe('pending');
  });

  it('is not overwritten by whoever did not see it: the answer has both versions', async () => {
    const outcomes = (await reportAt(COUNTY, 2022))!;
    const first = await tell(outcomes, { year: 2023 });
    await expect(tell(outcomes, { year: 2024, editor: BO })).rejects.toMatchObject({
      code: 'correction.conflict',
      further: {
        yours: { kind: 'identify', year: 2024 },
        theirs: {
          correction: { kind: 'identify', person: { name: 'Anna' } },
          report: { year: 2023, region: { code: COUNTY } },
        },
      },
    });
    expect(await reportAt(COUNTY, 2023)).toBe(outcomes);

    const seen = (await identityOf(outcomes))!.id;
    const second = await tell(outcomes, { year: 2024, seen, editor: BO });
    expect(await reportAt(COUNTY, 2024)).toBe(outcomes);
    await expect(turn(first, false)).rejects.toMatchObject({ code: 'correction.conflict' });
    await turn(second, false, BO);
    expect(await reportAt(COUNTY, 2023)).toBe(outcomes);
    await turn(first, false);
    expect(await reportAt(COUNTY, 2022)).toBe(outcomes);
    // Done again without the one beneath it, it goes back to where the report first stood.
    await turn(second, true, BO);
    expect(await reportAt(COUNTY, 2024)).toBe(outcomes);
    await turn(second, false, BO);
    expect(await reportAt(COUNTY, 2022)).toBe(outcomes);
    await until(COUNTY, 2021, 'met');
  });

  it('is refused where there is nothing to change, another report stands, or no such region is', async () => {
    const outcomes = (await reportAt(COUNTY, 2022))!;
    await expect(tell(outcomes, { year: 2022 })).rejects.toMatchObject({ code: 'report.already_there' });
    await expect(tell(outcomes, { year: 2021 })).rejects.toMatchObject({ code: 'report.place_taken' });
    await expect(tell(outcomes, { region: '999999', year: 2022 })).rejects.toMatchObject({ code: 'region.not_found' });
    await expect(tell(123_456, { year: 2022 })).rejects.toMatchObject({ code: 'report.not_found' });
    expect(await rows('SELECT id FROM corrections')).toEqual([]);
    expect(await growth(COUNTY, 2021)).toBe('met');
  });

  it('can’t be undone into a place that another report took meanwhile', async () => {
    const outcomes = (await reportAt(COUNTY, 2022))!;
    const done = await tell(outcomes, { year: 2024 });
    await ingestText(
      app,
      'another.txt',
      writeReport({
        region: '鲁甸县',
        government: '县',
        year: 2022,
        date: '2022年1月20日',
        review: '2021年，地区生产总值增长6.1%。',
        outlook: '今年地区生产总值增长7%。',
      }),
    );
    await until(COUNTY, 2021, 'missed');
    await expect(turn(done, false)).rejects.toMatchObject({ code: 'report.place_taken' });
    expect(await reportAt(COUNTY, 2024)).toBe(outcomes);
  });

  it('lets nothing stand that was read for the former place', async () => {
    const outcomes = (await reportAt(COUNTY, 2022))!;
    const [revision] = await rows<{ id: number }>('SELECT current_revision_id AS id FROM reports WHERE id = $1', [
      outcomes,
    ]);
    const claims = app.get(ClaimsRepository, { strict: false });
    const runs = () => rows(`SELECT id FROM extraction_runs WHERE ruleset_version = 'slow'`);
    await tell(outcomes, { year: 2024 });
    await claims.insertRun(revision!.id, 'slow', { region: COUNTY, year: 2022 }, []);
    expect(await runs()).toEqual([]);
    await claims.insertRun(revision!.id, 'slow', { region: COUNTY, year: 2024 }, []);
    expect(await runs()).toHaveLength(1);
  });
});
