import type { Scorecard } from '../../../src/tracking/scorecard.schema';
import { ingestDirectly } from '../../support/ingest-directly';
import { parseMarkup } from '../../support/parse-markup';
import { startTestApp, type TestApp } from '../../support/test-app';
import { COUNTY, COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

describe('cards for pages of others', () => {
  let test: TestApp;
  let scorecard: Scorecard;
  const get = (path: string) => fetch(test.url + path);
  const card = async (path: string) => parseMarkup(await (await get(path)).text());
  const text = async (path: string, selector: string) =>
    [...(await card(path)).querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  const keyOf = (indicator: string) => scorecard.rows.find((row) => row.indicator?.code === indicator)!.key;

  beforeAll(async () => {
    test = await startTestApp();
    const hostile = COUNTY_2021.replace('全年新建农村公路120公里', '全年新建"><script>x</script>农村公路120公里');
    expect(hostile).not.toBe(COUNTY_2021);
    for (const report of [hostile, COUNTY_2022]) await ingestDirectly(test.app, report);
    scorecard = (await (await get(`/api/v1/regions/${COUNTY}/scorecards/2021`)).json()) as Scorecard;
  });
  afterAll(() => test.app.close());

  it("counts a region's verdicts, each by its word, and leads to the page", async () => {
    const { counts, rows } = scorecard;
    const path = `/embed/regions/${COUNTY}?year=2021`;
    expect(await text(path, 'h1')).toEqual(['鲁甸县 2021年目标兑现情况']);
    expect(await text(path, 'p')).toEqual([`政府工作报告中的 ${rows.length} 项目标`]);
    expect(await text(path, 'li')).toEqual(expect.arrayContaining([`达到 ${counts.met}`, `未达到 ${counts.missed}`]));
    expect((await card(path)).querySelectorAll('.bar rect')).toHaveLength(
      Object.values(counts).filter((count) => count > 0).length,
    );
    const link = (await card(`${path}&lang=en`)).querySelector('footer a')!;
    expect(link.getAttribute('href')).toBe(`${test.url}/regions/${COUNTY}?year=2021&lang=en`);
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('takes the latest year whose outcomes are known where none is asked for, and tells of one that waits', async () => {
    expect(await text(`/embed/regions/${COUNTY}?lang=en`, 'h1')).toEqual(['鲁甸县 targets of 2021']);
    expect(await text(`/embed/regions/${COUNTY}?year=2022`, 'p')).toContain('2023年的报告还没有收录，结果待报告。');
  });

  it('shows a verdict with both quotes as text', async () => {
    const path = `/embed/verdicts/${keyOf('gdp')}`;
    expect(await text(path, '.verdict')).toEqual(['达到']);
    expect(await text(path, 'dd')).toEqual([expect.stringContaining('增长8%以上'), expect.stringContaining('8.6%')]);
    expect(await text(`${path}?lang=en`, '.said')).toEqual([
      expect.stringMatching(/^Met.*Off the target by \+0\.6 pp$/),
    ]);
    for (const { key } of scorecard.rows) {
      const page = await card(`/embed/verdicts/${key}`);
      expect(page.querySelectorAll('script')).toHaveLength(0);
      expect(page.querySelectorAll('dd')).toHaveLength(2);
    }
  });

  it.each([
    ['regions/530621', 200],
    ['regions/530621?year=2021&lang=xx', 200],
    ['regions/999999', 404],
    ['regions/53', 404],
    ['regions/530621?year=1999', 404],
    ['regions/530621?year=%3Cscript%3E', 404],
    ['regions/530621?year=2021&year=2022', 404],
    ['verdicts/530621-2021-0000000000', 404],
    ['verdicts/"><script>', 404],
  ])('answers /embed/%s with %s and a card that any page may frame', async (path, status) => {
    const response = await get(`/embed/${path}`);
    expect(response.status).toBe(status);
    const header = (name: string) => response.headers.get(name);
    expect(header('content-type')).toBe('text/html; charset=utf-8');
    expect(header('x-frame-options')).toBeNull();
    expect(header('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors \*/);
    expect(header('content-security-policy')).not.toContain('unsafe');
    expect(header('set-cookie')).toBeNull();
    const html = await response.text();
    expect(html.length).toBeLessThan(8_000);
    expect(parseMarkup(html).querySelectorAll('h1')).toHaveLength(1);
    expect(parseMarkup(html).querySelectorAll('script')).toHaveLength(0);
  });

  it.each(['/', `/regions/${COUNTY}`, '/api/v1/status', '/embed/nothing', '/feeds/changes.atom'])(
    'lets no other site frame %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    },
  );

  it('tells feed readers in the head of a page where its changes are', async () => {
    const feeds = async (path: string) =>
      [...(await card(path)).querySelectorAll('link[href^="/feeds/"]')].map((link) => link.getAttribute('href'));
    expect(await feeds(`/regions/${COUNTY}?year=2021`)).toEqual([
      `/feeds/regions/${COUNTY}.atom?lang=zh`,
      `/feeds/regions/${COUNTY}.json?lang=zh`,
    ]);
    for (const address of await feeds('/indicators/gdp?lang=en')) expect((await get(address!)).status).toBe(200);
    expect(await feeds('/reports/1')).toEqual([]);
  });
});
