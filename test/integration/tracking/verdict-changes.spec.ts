import { Database } from '../../../src/database/database';
import type { ChangePage } from '../../../src/tracking/changes.schema';
import type { Scorecard } from '../../../src/tracking/scorecard.schema';
import type { VerdictDetail } from '../../../src/tracking/verdict-detail.schema';
import { TrackingService } from '../../../src/tracking/tracking.service';
import { ingestDirectly } from '../../support/ingest-directly';
import { readApi } from '../../support/read-api';
import { startTestApp, type TestApp } from '../../support/test-app';
import {
  CITY_2022,
  COUNTY,
  COUNTY_2021,
  COUNTY_2022,
  COUNTY_2022_MENDED,
  OTHER_COUNTY,
  OTHER_COUNTY_2022,
} from '../../support/work-reports';

/** The report of 2021 without one of its targets. */
const WITHOUT_REVENUE = COUNTY_2021.replace('，地方一般公共预算收入增长5%', '');

describe('a verdict and its changes', () => {
  let test: TestApp;
  const get = <Body>(path: string) => readApi<Body>(test, path);
  const changes = async (query = '') => (await get<ChangePage>(`changes?${query}`)).body;
  const told = async (query: string) =>
    (await changes(query)).items.map(({ region, name, from, to, cause }) => [region.name, name, from, to, cause]);
  const keyOf = async (code: string, indicator: string) => {
    const { rows } = (await get<Scorecard>(`regions/${code}/scorecards/2021`)).body;
    return rows.find((row) => row.indicator?.code === indicator)!.key;
  };
  const verdict = async (key: string) => (await get<VerdictDetail>(`verdicts/${key}`)).body;

  beforeAll(async () => {
    test = await startTestApp();
    for (const text of [COUNTY_2021, COUNTY_2022, CITY_2022, OTHER_COUNTY_2022, COUNTY_2022_MENDED])
      await ingestDirectly(test.app, text);
  });
  afterAll(() => test.app.close());

  it('stands with both quotes among their sentences, the rule in words and its history', async () => {
    const key = await keyOf(COUNTY, 'public_budget_revenue');
    expect(key).toMatch(/^530621-2021-[0-9a-f]{10}$/);
    const { standing, history, ...rest } = await verdict(key);
    expect(rest).toMatchObject({
      key,
      region: { code: COUNTY, name: '鲁甸县' },
      year: 2021,
      name: '地方一般公共预算收入',
      report: { year: 2021 },
      nextReport: { year: 2022 },
    });
    expect(rest.path.map(({ name }) => name)).toEqual(['中华人民共和国', '云南省', '昭通市']);
    expect(standing).toMatchObject({
      verdict: 'met',
      ruleWords: { zh: expect.stringContaining('直接比较') },
      targetContext: {
        before: expect.stringMatching(/主要预期目标.*增长8%以上，$/),
        after: expect.stringMatching(/^，社会/),
      },
      outcomeContext: { after: expect.stringContaining('，社会消费品零售总额增长8.7%') },
    });
    expect(history.map(({ from, to, cause }) => [from, to, cause])).toEqual([
      [null, 'pending', 'new_report'],
      ['pending', 'missed', 'new_report'],
      ['missed', 'met', 'new_revision'],
    ]);
  });

  it('keeps its address when all verdicts are computed anew', async () => {
    const [key, idsBefore] = [await keyOf(COUNTY, 'gdp'), await ids()];
    await test.app.get(Database).query('DELETE FROM verdicts');
    await test.app.get(Database).query(`UPDATE scorecards SET stale_since = now(), stale_cause = 'new_rules'`);
    await judgeAll();
    expect(await ids()).not.toEqual(idsBefore);
    expect((await verdict(key)).standing).toMatchObject({ key, verdict: 'met', target: { value: 8 } });
  });

  it('is told of from the latest on, page by page, none twice', async () => {
    const all = (await changes('limit=100')).items;
    expect(all.map(({ id }) => id)).toEqual([...all.map(({ id }) => id)].sort((a, b) => b - a));
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: ChangePage = await changes(`limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('is found by place, indicator, cause and what it was and became', async () => {
    expect(await told('cause=new_revision&region=530000')).toEqual([
      ['鲁甸县', '地方一般公共预算收入', 'missed', 'met', 'new_revision'],
    ]);
    expect(await told('from=missed&to=met')).toHaveLength(1);
    expect(await told('from=met&to=missed')).toEqual([]);
    expect(await told(`region=${OTHER_COUNTY}`)).toEqual([['巧家县', '地区生产总值', null, 'pending', 'new_report']]);
    expect(await told(`region=${OTHER_COUNTY}&news=true`)).toEqual([]);
    expect((await told('indicator=retail_sales&region=530600')).map(([, name]) => name)).toEqual(
      expect.arrayContaining(['社会消费品零售总额']),
    );
    expect(await told('region=110000')).toEqual([]);
  });

  it('says of a target that is gone that it is, with its history', async () => {
    const key = await keyOf(COUNTY, 'public_budget_revenue');
    await ingestDirectly(test.app, WITHOUT_REVENUE);
    const gone = await verdict(key);
    expect(gone).toMatchObject({ name: '地方一般公共预算收入', standing: null, report: { year: 2021 } });
    expect(gone.history.at(-1)).toMatchObject({ from: 'met', to: null, cause: 'new_revision' });
    expect(await told('to=gone')).toEqual([['鲁甸县', '地方一般公共预算收入', 'met', null, 'new_revision']]);
  });

  it.each([
    ['changes?region=53', 400],
    ['changes?to=done', 400],
    ['changes?limit=1000', 400],
    ['changes?cursor=x', 400],
    ['changes?region=999999', 404],
    ['changes/events?region=999999', 404],
    ['changes/events?indicator=gdp', 200],
    [`changes?indicator=${encodeURIComponent("'; --")}`, 400],
    ['verdicts/530621-2021-ffffffffff', 404],
    ['verdicts/530621', 400],
    ['verdicts/999999-2021-ffffffffff', 404],
  ])('answers %s with %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  const ids = async () =>
    (await test.app.get(Database).query<{ id: number }>('SELECT id FROM verdicts ORDER BY id')).rows.map(
      ({ id }) => id,
    );
  const judgeAll = async () => {
    const tracking = test.app.get(TrackingService, { strict: false });
    for (const year of [2021, 2022]) await tracking.judge(COUNTY, year);
  };
});
