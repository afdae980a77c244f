import type { INestApplicationContext } from '@nestjs/common';
import { ClaimExtractionService } from '../../../src/claims/claim-extraction.service';
import { ClaimsRepository } from '../../../src/claims/claims.repository';
import { Database } from '../../../src/database/database';
import { extract } from '../../../src/extraction/extract';
import { DocumentService } from '../../../src/reports/document.service';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';
import { ScorecardQueries } from '../../../src/tracking/scorecard.queries';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { ANNA, changed, Desk, layOut } from '../../support/editor';
import { ingestDirectly } from '../../support/ingest-directly';
import { ingestText } from '../../support/ingest';
import { startTestApp } from '../../support/test-app';
import { startTestWorker } from '../../support/test-worker';
import { COUNTY, COUNTY_2021, COUNTY_2022, INDENT, writeReport } from '../../support/work-reports';

const REVENUE = '地方一般公共预算收入增长3.9%';

describe('a correction lasts', () => {
  let app: INestApplicationContext;
  let database: Database;
  let targets: Desk;
  let outcomes: Desk;

  const get = <Type>(type: new (...given: never[]) => Type): Type => app.get(type, { strict: false });
  const scorecard = async (code = COUNTY, year = 2021) =>
    Object.fromEntries(
      (await get(ScorecardQueries).find(code, year)).rows.map(({ target, verdict }) => [target.name, verdict]),
    );
  const states = async (desk: Desk) =>
    (await desk.report()).corrections.map(({ kind, state, why }) => [kind, state, why]).reverse();

  /** An editor's work on both reports: a figure, a rejection, a verdict. */
  const correct = async () => {
    await outcomes.act(ANNA, [changed(await outcomes.claim(REVENUE), { value: 5.9 })], 'misprinted');
    await outcomes.act(ANNA, [{ kind: 'reject', claimId: (await outcomes.claim('社会消费品')).id, seen: null }]);
    const target = await targets.claim('地区生产总值增长8%以上');
    await targets.act(ANNA, [{ kind: 'overrule', claimId: target.id, verdict: 'missed', seen: null }], 'revised later');
  };
  const CORRECTED = { 地区生产总值: 'missed', 地方一般公共预算收入: 'met', 社会消费品零售总额: 'unreported' };

  /** Reads the current text of a year's report by other rules. */
  const readBy = async (year: number, engine: typeof extract) => {
    const { rows } = await database.query<{ id: number }>(
      'SELECT current_revision_id AS id FROM reports WHERE region_code = $1 AND year = $2',
      [COUNTY, year],
    );
    await database.query(`UPDATE extraction_runs SET ruleset_version = ruleset_version || '-' WHERE revision_id = $1`, [
      rows[0]!.id,
    ]);
    await new ClaimExtractionService(get(ClaimsRepository), engine).extract(rows[0]!.id);
    await get(TrackingService).publish(rows[0]!.id);
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    targets = new Desk(app, COUNTY, 2021);
    outcomes = new Desk(app, COUNTY, 2022);
  });
  beforeEach(() => layOut(app));
  afterAll(() => app.close());

  it('when the report comes again with another text around its words', async () => {
    await correct();
    const preface = `${INDENT}过去一年，我们经受住了考验，各项工作取得新进展。\n`;
    await ingestDirectly(
      app,
      COUNTY_2022.replace(`${INDENT}2021年，`, `${preface}${INDENT}回顾2021年，`).replace('131公里', '133公里'),
    );
    expect(await scorecard()).toMatchObject(CORRECTED);
    expect(await outcomes.claim(REVENUE)).toMatchObject({
      value: 5.9,
      read: { value: 3.9 },
      correction: { kind: 'change' },
    });
    await ingestDirectly(app, `${COUNTY_2021}\n附：名词解释\n`);
    expect(await scorecard()).toMatchObject(CORRECTED);
  });

  it('when other rules cut quotes otherwise, pass over claims and read further ones', async () => {
    await correct();
    const other: typeof extract = (text, context) =>
      extract(text, context).flatMap((claim) => {
        const cut = { ...claim, quote: claim.quote.slice(2), offset: claim.offset + 2 };
        return claim.value === 3.9 ? [] : [cut, { ...cut, name: '别的事', indicator: '', value: 77 }];
      });
    await readBy(2022, other);
    await readBy(2021, other);
    expect(await scorecard()).toMatchObject(CORRECTED);
    expect(await outcomes.claim(REVENUE)).toMatchObject({ value: 5.9, read: null });
    expect((await states(outcomes)).map(([, state]) => state)).toEqual(['applied', 'applied']);
  });

  it('until newer rules read the same, which says that it is needless', async () => {
    await correct();
    await readBy(2022, (text, context) =>
      extract(text, context).map((claim) => (claim.value === 3.9 ? { ...claim, value: 5.9 } : claim)),
    );
    expect(await scorecard()).toMatchObject(CORRECTED);
    expect(await states(outcomes)).toEqual([
      ['change', 'needless', null],
      ['reject', 'applied', null],
    ]);
  });

  it('as an orphan while its words are gone, and in force once they are back', async () => {
    await correct();
    await ingestDirectly(app, COUNTY_2022.replace(REVENUE, '地方一般公共预算收入增长4.9%'));
    expect(await states(outcomes)).toEqual([
      ['change', 'orphan', 'words_gone'],
      ['reject', 'applied', null],
    ]);
    expect((await scorecard()).地方一般公共预算收入).toBe('missed');
    await ingestDirectly(app, `${COUNTY_2022}\n（完）`);
    expect(await scorecard()).toMatchObject(CORRECTED);
  });

  it('when all is judged anew', async () => {
    await correct();
    await database.query(`UPDATE verdicts SET verdict = 'pending', computed = NULL`);
    await get(TrackingService).recompute([
      { region: COUNTY, year: 2021 },
      { region: COUNTY, year: 2022 },
    ]);
    expect(await scorecard()).toMatchObject(CORRECTED);
    const { rows } = await get(ScorecardQueries).find(COUNTY, 2021);
    expect(rows.find(({ target }) => target.name === '地区生产总值')).toMatchObject({
      rule: 'editor',
      computed: { verdict: 'met', rule: 'figure' },
      corrections: [{ kind: 'overrule', person: { name: 'Anna' }, reason: 'revised later' }],
    });
  });

  it('for a region that goes on under another code', async () => {
    const report = (region: string, year: number, review: string, outlook: string) =>
      writeReport({ region, government: region.slice(-1), year, date: `${year}年1月20日`, review, outlook });
    await ingestDirectly(app, report('徐水县', 2015, '2014年，地区生产总值增长9.4%。', '今年地区生产总值增长8%。'));
    await ingestDirectly(app, report('徐水区', 2016, '2015年，地区生产总值增长7.3%。', '今年地区生产总值增长7%。'));
    const [county, district] = [new Desk(app, '130625', 2015), new Desk(app, '130609', 2016)];
    expect(await scorecard('130609', 2015)).toEqual({ 地区生产总值: 'missed' });
    await district.act(ANNA, [changed(await district.claim('增长7.3%'), { value: 8.3 })], 'misprinted');
    expect(await scorecard('130609', 2015)).toEqual({ 地区生产总值: 'met' });
    const link = {
      claimId: (await county.claim('增长8%')).id,
      outcomeClaimId: (await district.claim('增长7.3%')).id,
      seen: null,
    };
    await county.act(ANNA, [{ kind: 'unlink', ...link }]);
    expect(await scorecard('130625', 2015)).toEqual({ 地区生产总值: 'unreported' });
  });

  it('that gives a held report its place, also when it comes again; undone, it is held again', async () => {
    const worker = await startTestWorker();
    try {
      const text = writeReport({
        region: '本县',
        government: '县',
        year: 2023,
        date: '2023年1月18日',
        review: '2022年，全县地区生产总值增长8.9%，地方一般公共预算收入增长4.4%。',
        outlook: '今年地区生产总值增长7%。',
      });
      const { reports } = await ingestText(app, 'held.txt', text);
      expect(reports).toMatchObject([{ state: 'held' }]);
      const { rows } = await database.query<{ id: number }>(`SELECT id FROM reports WHERE state = 'held'`);
      const identify = { kind: 'identify' as const, region: COUNTY, year: 2022, seen: null };
      const request = { reportId: rows[0]!.id, reason: 'told by its source', corrections: [identify] };
      await expect(outcomes.acts.act(ANNA, request)).rejects.toMatchObject({
        code: 'report.place_taken',
        further: { report: { year: 2022, region: { code: COUNTY } } },
      });
      const placed = await outcomes.acts.act(ANNA, { ...request, corrections: [{ ...identify, year: 2023 }] });
      const until = async (expected: string) => {
        for (let tries = 0; tries < 200; tries++) {
          if ((await scorecard(COUNTY, 2022)).地区生产总值 === expected) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`The verdict does not become ${expected}.`);
      };
      await until('met');
      const again = await ingestText(app, 'held-again.txt', text, {});
      expect(again.reports.every(({ state }) => state === 'ready')).toBe(true);

      await outcomes.undo(ANNA, placed);
      expect((await scorecard(COUNTY, 2022)).地区生产总值).toBe('pending');
      expect(
        await database.query('SELECT state, region_code FROM reports WHERE id = $1', [request.reportId]),
      ).toMatchObject({
        rows: [{ state: 'held', region_code: null }],
      });
      await outcomes.redo(ANNA, placed);
      await until('met');
    } finally {
      await worker.close();
    }
  }, 60_000);

  it('and is taken up by a text that was read before it was placed among its report’s', async () => {
    const { id } = await get(DocumentService).receive('report.txt', Buffer.from(`${COUNTY_2022}\n\n`), {});
    await correct();
    for (const revisionId of await get(ReportIngestService).ingest(id)) {
      await get(ClaimExtractionService).extract(revisionId);
      await get(TrackingService).publish(revisionId);
    }
    expect(await scorecard()).toMatchObject(CORRECTED);
  });
});
