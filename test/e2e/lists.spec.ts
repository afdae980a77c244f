import type { ClaimPage } from '../../src/tracking/claim-list.schema';
import type { VerdictPage } from '../../src/tracking/verdict-list.schema';
import { RENAMED, RENAMED_REPORTS, REPORTS } from './followed-reports';
import { ingestDirectly } from '../support/ingest-directly';
import { readApi } from '../support/read-api';
import { startTestApp, type TestApp } from '../support/test-app';
import { CITY_2022, COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022 } from '../support/work-reports';

type Item = Record<string, unknown> & { id: number; region?: { code: string } };

/** The lists that are read page by page, with the filters that each of them knows. */
const LISTS = ['verdicts', 'claims', 'reports'];

const ofItem = (item: Item) => item as unknown as VerdictPage['items'][number] & ClaimPage['items'][number];

/** A filter, and what it should leave. */
const FILTERS: [list: string, filter: string, keeps: (item: Item) => boolean][] = [
  ['verdicts', 'region=530621', (item) => ofItem(item).region.code === '530621'],
  ['verdicts', 'region=530600', (item) => ofItem(item).region.code.startsWith('5306')],
  ['verdicts', `region=${RENAMED.today}`, (item) => ofItem(item).region.code === RENAMED.before],
  ['verdicts', 'region=000000', () => true],
  ['verdicts', 'fromYear=2022', (item) => ofItem(item).year >= 2022],
  ['verdicts', 'toYear=2021', (item) => ofItem(item).year <= 2021],
  ['verdicts', 'fromYear=2021&toYear=2021', (item) => ofItem(item).year === 2021],
  ['verdicts', 'indicator=rural_income', (item) => ofItem(item).target.indicator === 'rural_income'],
  ['verdicts', 'verdict=pending', (item) => ofItem(item).verdict === 'pending'],
  ['verdicts', 'headline=false', (item) => !ofItem(item).target.headline],
  ['verdicts', 'plan=true', (item) => ofItem(item).target.plan],
  [
    'claims',
    'region=530600&role=target',
    (item) => ofItem(item).role === 'target' && ofItem(item).region.code.startsWith('5306'),
  ],
  ['claims', 'role=outcome', (item) => ofItem(item).role === 'outcome'],
  ['claims', 'region=530622', (item) => ofItem(item).region.code === '530622'],
  ['claims', 'headline=true', (item) => ofItem(item).headline],
  [
    'claims',
    'indicator=gdp&fromYear=2022',
    (item) => ofItem(item).indicator === 'gdp' && ofItem(item).reportYear >= 2022,
  ],
  ['reports', 'region=530621', (item) => item.region?.code === '530621'],
];

const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** What can't be answered, and the parameter that the answer names. */
const REFUSED: [list: string, query: string, names: string][] = [
  ['verdicts', 'cursor=nonsense', 'cursor'],
  ['verdicts', `cursor=${cursor(['530621', 'soon', ''])}`, 'cursor'],
  ['verdicts', `cursor=${cursor(["530621'; DROP TABLE claims", 2021, 'x'])}`, 'cursor'],
  ['verdicts', `cursor=${cursor(7)}`, 'cursor'],
  ['verdicts', `cursor=${'A'.repeat(3_000)}`, 'cursor'],
  ['claims', `cursor=${cursor(['530621', 2021, 1e300, 1])}`, 'cursor'],
  ['claims', `cursor=${cursor(['530621', 2021, 2 ** 40, 1])}`, 'cursor'],
  ['verdicts', `cursor=${cursor(['530621', 2021, '\0'])}`, 'cursor'],
  ['reports', `cursor=${cursor(-1)}`, 'cursor'],
  ['reports', 'cursor=12.5', 'cursor'],
  ['verdicts', 'limit=0', 'limit'],
  ['verdicts', 'limit=1000', 'limit'],
  ['verdicts', 'region=昭通', 'region'],
  ['verdicts', 'fromYear=2022&toYear=2021', 'fromYear'],
  ['verdicts', 'toYear=9999', 'toYear'],
  ['verdicts', 'indicator=gpd', 'indicator'],
  ['verdicts', 'verdict=won', 'verdict'],
  ['verdicts', 'headline=yes', 'headline'],
  ['verdicts', 'regoin=530600', 'regoin'],
  ['reports', 'regoin=530600', 'regoin'],
  ['changes', 'form=met', 'form'],
  ['changes/events', 'indictor=gdp', 'indictor'],
  ['coverage', 'whithin=530000', 'whithin'],
  ['regions', 'query=鲁甸', 'query'],
  ['indicators/gdp/series', 'levle=county', 'levle'],
  ['indicators/gdp/years/2021', 'levle=county', 'levle'],
  ['indicators/gdp/years/2021/verdicts', 'verdcit=met', 'verdcit'],
  ['claims', 'verdict=met', 'verdict'],
  ['claims', 'role=hero', 'role'],
];

describe('lists', () => {
  let test: TestApp;

  const get = (path: string) => readApi<Record<string, unknown>>(test, path);
  /** All items of a list, page by page. */
  const walk = async (list: string, filter = '', limit = 100): Promise<Item[]> => {
    const items: Item[] = [];
    for (let at: string | null = ''; at !== null;) {
      const { status, body } = await get(`${list}?limit=${limit}&${filter}${at && `&cursor=${at}`}`);
      expect(status).toBe(200);
      items.push(...(body.items as Item[]));
      at = body.nextCursor as string | null;
    }
    return items;
  };

  beforeAll(async () => {
    test = await startTestApp();
    for (const report of [
      COUNTY_2021,
      COUNTY_2022,
      OTHER_COUNTY_2022,
      CITY_2022,
      REPORTS.county2021,
      RENAMED_REPORTS.renamed2013,
    ])
      await ingestDirectly(test.app, report);
  });
  afterAll(() => test.app.close());

  it.each(LISTS)('of %s give every row once, whatever the size of their pages', async (list) => {
    const whole = await walk(list);
    expect(whole.length).toBeGreaterThan(3);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    for (const limit of [1, 2, 3, whole.length]) expect(await walk(list, '', limit)).toEqual(whole);
  });

  it.each(FILTERS)('of %s narrowed by %s give what fits and nothing else', async (list, filter, keeps) => {
    const fitting = (await walk(list)).filter(keeps);
    expect(fitting.length).toBeGreaterThan(0);
    expect(await walk(list, filter, 3)).toEqual(fitting);
  });

  it('of verdicts give them as their own page does', async () => {
    for (const item of await walk('verdicts')) {
      const { key, region, year, judgementVersion: _, ...row } = ofItem(item);
      expect((await get(`verdicts/${key}`)).body).toMatchObject({ key, region, year, standing: row });
    }
  });

  it.each(REFUSED)('of %s refuse ?%s and name the parameter', async (list, query, names) => {
    const { status, body } = await get(`${list}?${query}`);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.detail).toContain(names);
  });

  it('of an unknown region are not found; of one without reports they are empty', async () => {
    expect(await get('verdicts?region=999999')).toMatchObject({ status: 404, body: { code: 'region.not_found' } });
    expect(await get('verdicts?region=110101')).toEqual({ status: 200, body: { items: [], nextCursor: null } });
  });

  it('end behind the last row, wherever a cursor points', async () => {
    for (const [list, key] of [
      ['verdicts', ['999999', 2100, '']],
      ['claims', ['999999', 2100, 0, 1]],
      ['reports', 1],
    ] as const)
      expect(await get(`${list}?cursor=${cursor(key)}`)).toEqual({
        status: 200,
        body: { items: [], nextCursor: null },
      });
  });
});
