import { readApi } from '../../support/read-api';
import type { TestApp } from '../../support/test-app';
import { startTestApp } from '../../support/test-app';
import { Database } from '../../../src/database/database';
import { RegionsRepository } from '../../../src/regions/regions.repository';

interface Ref {
  code: string;
  name: string;
}
interface Answer extends Ref {
  approximate: boolean;
  items: Ref[];
  path: Ref[];
  children: Ref[];
}

describe('regions', () => {
  let test: TestApp;
  const get = (path: string) => readApi<Answer>(test, path);
  const names = async (q: string) =>
    (await get(`regions?q=${encodeURIComponent(q)}`)).body.items.map(({ name }) => name);

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.app.close());

  it('are seeded at the start, and not written again', async () => {
    const database = test.app.get(Database);
    const { rows } = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM regions');
    expect(rows[0]!.count).toBeGreaterThan(3500);
    expect(await test.app.get(RegionsRepository).seed()).toBe(0);
  });

  it('are mended where the table differs', async () => {
    await test.app.get(Database).query(`UPDATE regions SET name = '错字' WHERE code = '530600'`);
    expect(await test.app.get(RegionsRepository).seed()).toBe(1);
    expect((await get('regions/530600')).body.name).toBe('昭通市');
  });

  const searches: [q: string, first: string][] = [
    ['昭通', '昭通市'],
    ['530600', '昭通市'],
    ['宁蒗', '宁蒗彝族自治县'],
    ['保定易县', '易县'],
    ['河北 易县', '易县'],
    ['襄樊', '襄阳市'],
    ['中华人民共和国', '中华人民共和国'],
    ['zhaotong', '昭通市'],
    ['ZhaoTong', '昭通市'],
    ['zt', '昭通市'],
    ['hebei yixian', '易县'],
    ['lüliang', '吕梁市'],
    ['chongqing', '重庆市'],
    ['shifang', '什邡市'],
    ['laoting', '乐亭县'],
  ];
  it.each(searches)('are found by %s', async (q, first) => {
    expect((await names(q))[0]).toBe(first);
  });

  const typos: [q: string, first: string][] = [
    ['照通', '昭通市'],
    ['昭统市', '昭通市'],
    ['zhaotogn', '昭通市'],
    ['zhaotng', '昭通市'],
    ['西双板纳', '西双版纳傣族自治州'],
    ['xishuangbana', '西双版纳傣族自治州'],
    ['乌鲁木其', '乌鲁木齐市'],
  ];
  it.each(typos)('are found in spite of a typing error: %s', async (q, first) => {
    const { body } = await get(`regions?q=${encodeURIComponent(q)}`);
    expect(body.items[0]?.name).toBe(first);
    expect(body.approximate).toBe(true);
  });

  it('are not guessed where the words are found as they are', async () => {
    expect((await get(`regions?q=${encodeURIComponent('昭通')}`)).body.approximate).toBe(false);
  });

  it.each(['没有这个地方', '%', '_', "'; DROP TABLE regions; --"])('are not found by %s', async (q) => {
    expect(await names(q)).toEqual([]);
  });

  it('finds none without a query while there are no reports', async () => {
    expect((await get('regions')).body).toEqual({ items: [], approximate: false });
  });

  it('shows a region with its place, its parts and its successor', async () => {
    const { body } = await get('regions/130625');
    expect(body).toMatchObject({
      name: '徐水县',
      level: 'county',
      validTo: 2015,
      successor: { code: '130609', name: '徐水区', level: 'county' },
      reportYears: [],
      children: [],
    });
    expect(body.path.map(({ code }) => code)).toEqual(['000000', '130000', '130600']);
    const { body: city } = await get('regions/130600');
    expect(city.children.map(({ name }) => name)).toContain('易县');
  });

  it('says that a region is not here', async () => {
    expect(await get('regions/999999')).toMatchObject({ status: 404, body: { code: 'region.not_found' } });
  });

  it.each(['regions/53', 'regions?limit=0', 'regions?limit=many'])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(400);
  });
});

describe('indicators', () => {
  it('are the catalogue, in its order', async () => {
    const test = await startTestApp();
    const response = await fetch(`${test.url}/api/v1/indicators`);
    const { items } = (await response.json()) as { items: { code: string; better: string }[] };
    expect(items[0]).toMatchObject({ code: 'gdp', nameZh: '地区生产总值', better: 'higher' });
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    await test.app.close();
  });
});
