import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { ReviewQueueQueries } from '../../../src/tracking/desk/review-queue.queries';
import { ReviewQueueService } from '../../../src/tracking/desk/review-queue.service';
import { ANNA, BO, changed, Desk, layOut, seen } from '../../support/editor';
import { ingestDirectly } from '../../support/ingest-directly';
import { startTestApp } from '../../support/test-app';
import { COUNTY, COUNTY_2022, COUNTY_2022_MENDED } from '../../support/work-reports';

const ANY = { order: 'change', limit: 50 } as const;

const UNPLACED = `政府工作报告
各位代表：我代表人民政府，向大会作工作报告，请予审议。
一、工作回顾
地区生产总值增长7.7%。
`;

const FILLER = '各有关方面拧成一股绳，把大家惦记的事一件一件落到实处。'.repeat(3);
const PASSAGE = `${FILLER}新建水窖300口。${FILLER}`;

describe('the queue of what is to be looked at', () => {
  let app: INestApplicationContext;
  let database: Database;
  let queue: ReviewQueueQueries;
  let review: ReviewQueueService;
  let targets: Desk;
  let outcomes: Desk;

  const items = async (filter: object = {}) =>
    (await queue.find({ ...ANY, ...filter }, ANNA.id)).items.map(({ kind, claim, report }) =>
      [kind, claim?.name ?? report.title].join(' '),
    );
  /** As if the rules had read these words with this confidence. */
  const read = (words: string, confidence: number) =>
    database.query('UPDATE claims SET confidence = $2 WHERE quote LIKE $1', [`%${words}%`, confidence]);

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    queue = app.get(ReviewQueueQueries, { strict: false });
    review = app.get(ReviewQueueService, { strict: false });
    targets = new Desk(app, COUNTY, 2021);
    outcomes = new Desk(app, COUNTY, 2022);
  });
  beforeEach(async () => {
    await layOut(app);
    await database.query(`UPDATE claims SET confidence = 0.99`);
    await database.query(`UPDATE verdicts SET confidence = 1, runners_up = '[]', margin = margin + sign(margin)`);
  });
  afterAll(() => app.close());

  it('lets go what is confirmed, also of claims that stand twice in the same words', async () => {
    await ingestDirectly(
      app,
      COUNTY_2022.replace('新建农村公路131公里。', PASSAGE).replace('增长4%。', `增长4%。${PASSAGE}`),
    );
    await database.query(`UPDATE claims SET confidence = CASE WHEN quote LIKE '%水窖%' THEN 0.5 ELSE 0.99 END`);
    const wells = (await outcomes.report()).claims.filter(({ quote }) => quote.includes('水窖'));
    expect(wells).toHaveLength(2);
    const open = async () =>
      (await queue.find({ ...ANY, kind: 'confidence' }, ANNA.id)).items.map(({ claim }) => claim?.id).sort();
    expect(await open()).toEqual(wells.map(({ id }) => id).sort());
    for (const [at, { id }] of [...wells].reverse().entries()) {
      const { act } = await outcomes.act(ANNA, [{ kind: 'confirm', claimId: id, seen: null }]);
      expect(act.corrections).toMatchObject([{ state: 'applied', claimId: id }]);
      expect(await open()).toHaveLength(1 - at);
    }
  });

  it('is empty where all was read with certainty and far from the margin', async () => {
    expect(await items()).toEqual([]);
    expect((await queue.find(ANY, ANNA.id)).counts).toMatchObject({ verdict: 0, confidence: 0, link: 0, held: 0 });
  });

  it('puts first what decides a verdict, by what hangs on it and how doubtful it is', async () => {
    await read('地方一般公共预算收入增长3.9%', 0.9);
    await read('社会消费品零售总额增长8.7%', 0.8);
    await read('新建农村公路131公里', 0.7);
    await read('地方一般公共预算收入增长4%', 0.6);
    expect(await items()).toEqual([
      'verdict 社会消费品零售总额',
      'verdict 新建农村公路',
      'verdict 地方一般公共预算收入',
      'confidence 地方一般公共预算收入',
    ]);
    expect(await items({ order: 'doubt' })).toEqual([
      'confidence 地方一般公共预算收入',
      'verdict 新建农村公路',
      'verdict 社会消费品零售总额',
      'verdict 地方一般公共预算收入',
    ]);
  });

  it('asks for the less sure claim of a verdict that is met or missed by next to nothing, once', async () => {
    await database.query(`UPDATE verdicts SET margin = 0.1 WHERE indicator = 'gdp' AND verdict = 'met'`);
    await read('地区生产总值增长8%以上', 0.97);
    const [item, ...others] = (await queue.find(ANY, ANNA.id)).items;
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      kind: 'verdict',
      claim: { role: 'target' },
      verdict: { verdict: 'met', margin: 0.1 },
    });
  });

  it('lets go of what was confirmed, and takes it back when that is undone', async () => {
    await read('社会消费品零售总额增长8.7%', 0.8);
    const claim = await outcomes.claim('社会消费品零售总额');
    const done = await outcomes.act(ANNA, [{ kind: 'confirm', claimId: claim.id, seen: seen(claim) }]);
    expect(await items()).toEqual([]);
    await outcomes.undo(ANNA, done);
    expect(await items()).toEqual(['verdict 社会消费品零售总额']);
  });

  it.each(['change', 'reject'] as const)('lets go of what was mended by a %s', async (kind) => {
    await read('社会消费品零售总额增长8.7%', 0.8);
    const claim = await outcomes.claim('社会消费品零售总额');
    const correction =
      kind === 'change' ? changed(claim, { hedge: '预计' }) : { kind, claimId: claim.id, seen: seen(claim) };
    await outcomes.act(ANNA, [correction], 'as printed');
    expect(await items()).not.toContain('verdict 社会消费品零售总额');
  });

  it('has a doubtful link until an editor says that it is right', async () => {
    await database.query(
      `UPDATE verdicts SET confidence = 0.6 WHERE indicator = 'gdp' AND outcome_claim_id IS NOT NULL`,
    );
    expect(await items()).toEqual(['link 地区生产总值']);
    const { target, outcome } = await targets.verdict('地区生产总值增长8%以上');
    await targets.act(ANNA, [{ kind: 'link', claimId: target.id, outcomeClaimId: outcome!.id, seen: null }]);
    expect(await items()).toEqual([]);
  });

  it('has a link whose runner-up is as likely and gives another figure, not one that says the same', async () => {
    const rival = (field: string) =>
      database.query(
        `WITH other AS (
           INSERT INTO claims (run_id, seq, role, indicator, name, measure, average, op, value, unit, start_year, end_year,
             plan, headline, hedge, scope, quote, "offset", rule, stated, confidence)
           SELECT run_id, seq + 900, role, indicator, name, measure, average, op, ${field}, unit, start_year, end_year,
             plan, headline, hedge, scope, quote, "offset", rule, stated, 0.99
             FROM claims WHERE quote LIKE '%地区生产总值增长8.6%' RETURNING id)
         UPDATE verdicts SET runners_up = (SELECT jsonb_build_array(jsonb_build_object('claimId', id, 'confidence', 0.98)) FROM other)
          WHERE indicator = 'gdp' AND outcome_claim_id IS NOT NULL`,
      );
    await rival('value');
    expect(await items()).toEqual([]);
    await database.query(`DELETE FROM claims WHERE seq >= 900`);
    await rival('value + 3');
    expect(await items()).toEqual(['link 地区生产总值']);
  });

  it('has reports that could not be placed', async () => {
    await ingestDirectly(app, UNPLACED);
    expect(await items()).toEqual(['held 政府工作报告']);
    expect((await queue.find(ANY, ANNA.id)).items[0]!.problems).not.toEqual([]);
    expect(await items({ indicator: 'gdp' })).toEqual([]);
  });

  it('has a correction whose words are gone, until it is withdrawn', async () => {
    const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
    const done = await outcomes.act(ANNA, [changed(claim, { value: 4.9 })], 'misprint');
    await ingestDirectly(app, COUNTY_2022_MENDED);
    await database.query(`UPDATE claims SET confidence = 0.99`);
    const found = await queue.find({ ...ANY, kind: 'orphan' }, ANNA.id);
    expect(found.items).toMatchObject([{ correction: { quote: claim.quote }, report: { year: 2022 } }]);
    await outcomes.undo(ANNA, done);
    expect((await queue.find({ ...ANY, kind: 'orphan' }, ANNA.id)).items).toEqual([]);
  });

  it('has figures that jump against the year before, and says what they were', async () => {
    const level = (text: string, value: string) =>
      text.replace('新建农村公路', `地方一般公共预算收入完成${value}亿元。新建农村公路`);
    await ingestDirectly(app, level(COUNTY_2022, '15.2'));
    await database.query(`UPDATE claims SET confidence = 0.99`);
    const jumps = async () => (await queue.find({ ...ANY, kind: 'jump' }, ANNA.id)).items;
    expect(await jumps()).toMatchObject([{ claim: { value: 15.2, unit: '亿元' }, before: 5.2 }]);
    await ingestDirectly(app, level(COUNTY_2022, '5.9'));
    expect(await jumps()).toEqual([]);
  });

  it.each([
    [{ region: '530000' }, 1],
    [{ region: '530600' }, 1],
    [{ region: COUNTY }, 1],
    [{ region: '000000' }, 1],
    [{ region: '530622' }, 0],
    [{ region: '520000' }, 0],
    [{ year: 2022 }, 1],
    [{ year: 2021 }, 0],
    [{ indicator: 'retail_sales' }, 1],
    [{ indicator: 'gdp' }, 0],
    [{ kind: 'verdict' }, 1],
    [{ kind: 'link' }, 0],
  ])('is narrowed by %p', async (filter, count) => {
    await read('社会消费品零售总额增长8.7%', 0.8);
    expect(await items(filter)).toHaveLength(count);
  });

  describe('given to several editors', () => {
    beforeEach(async () => {
      await read('社会消费品零售总额增长8.7%', 0.8);
      await read('新建农村公路131公里', 0.7);
    });
    const next = async (person: typeof ANNA, skipped: string[] = []) => review.next(ANY, skipped, person.id);

    it('gives each another item, and the second sees who has the first', async () => {
      const [anna, bo] = [await next(ANNA), await next(BO)];
      expect(anna!.claim!.name).toBe('社会消费品零售总额');
      expect(bo!.claim!.name).toBe('新建农村公路');
      expect(await next(BO, [bo!.key])).toBeNull();
      const [first] = (await queue.find(ANY, BO.id)).items;
      expect(first!.holder).toMatchObject({ name: 'Anna' });
      expect((await queue.find(ANY, ANNA.id)).items[0]!.holder).toBeNull();
    });

    it('gives them different items also at the same moment', async () => {
      const given = await Promise.all([next(ANNA), next(BO)]);
      expect(new Set(given.map((item) => item?.key)).size).toBe(2);
    });

    it('refuses an item that somebody else has, and gives it once that has run out or was put back', async () => {
      const { key } = (await next(ANNA))!;
      await expect(review.lease(key, BO.id)).rejects.toMatchObject({ code: 'review.leased' });
      await expect(review.lease(key, ANNA.id)).resolves.toMatchObject({ key });
      await review.release(key, BO.id);
      await expect(review.lease(key, BO.id)).rejects.toMatchObject({ code: 'review.leased' });
      await database.query(`UPDATE review_leases SET until = now() - interval '1 second'`);
      await expect(review.lease(key, BO.id)).resolves.toMatchObject({ key });
      await review.release(key, BO.id);
      await expect(review.lease(key, ANNA.id)).resolves.toMatchObject({ key });
    });

    it('leaves out what the editor has skipped', async () => {
      const { key } = (await next(ANNA))!;
      expect((await next(ANNA, [key]))!.key).not.toBe(key);
    });
  });

  it('tells how far each report is', async () => {
    await read('社会消费品零售总额增长8.7%', 0.8);
    const [first, second] = ['地区生产总值增长8.6%', '地方一般公共预算收入增长3.9%'];
    const confirmed = await outcomes.claim(first);
    const rejected = await outcomes.claim(second);
    await outcomes.act(ANNA, [
      { kind: 'confirm', claimId: confirmed.id, seen: null },
      { kind: 'reject', claimId: rejected.id, seen: null },
    ]);
    const { claims } = await outcomes.report();
    const { items: found, nextCursor } = await queue.progress({ year: 2022 }, { limit: 10 });
    expect(nextCursor).toBeNull();
    expect(found).toEqual([expect.objectContaining({ claims: claims.length - 1, reviewed: 1, rejected: 1, open: 1 })]);
    const page = await queue.progress({}, { limit: 1 });
    expect(page.items.map(({ report }) => report.year)).toEqual([2022]);
    expect((await queue.progress({}, { limit: 1, cursor: page.nextCursor! })).items[0]!.report.year).toBe(2021);
  });
});
