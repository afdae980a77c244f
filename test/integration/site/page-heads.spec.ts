import type { Scorecard } from '../../../src/tracking/scorecard.schema';
import { ingestDirectly } from '../../support/ingest-directly';
import { parseMarkup } from '../../support/parse-markup';
import { startTestApp, type TestApp } from '../../support/test-app';
import { COUNTY, COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

describe('what the server sends for an address of a page', () => {
  let test: TestApp;
  let verdict: string;
  const get = (path: string) => fetch(test.url + path);
  const head = async (path: string) => {
    const document = parseMarkup(await (await get(path)).text());
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    return {
      lang: document.querySelector('html')?.getAttribute('lang'),
      title: document.querySelector('title')?.textContent,
      description: content('meta[name=description]'),
      picture: content('meta[property="og:image"]'),
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      languages: [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang')),
      scripts: document.querySelectorAll('script:not([src])').length,
    };
  };

  beforeAll(async () => {
    test = await startTestApp();
    const hostile = COUNTY_2021.replace('全年新建农村公路120公里', '全年新建"><script>x</script>农村公路120公里');
    for (const text of [hostile, COUNTY_2022]) await ingestDirectly(test.app, text);
    const { rows } = (await (await get(`/api/v1/regions/${COUNTY}/scorecards/2021`)).json()) as Scorecard;
    verdict = rows.find((row) => row.indicator?.code === 'gdp')!.key;
  });
  afterAll(() => test.app.close());

  it('names the page, says what it is of, and shows a picture, in either language', async () => {
    expect(await head(`/regions/${COUNTY}?year=2021`)).toEqual({
      lang: 'zh-CN',
      title: '鲁甸县2021年目标兑现情况 · 兑现',
      description: expect.stringMatching(/^达到 3 项，未达到 1 项/),
      picture: `${test.url}/share.png`,
      canonical: `${test.url}/regions/${COUNTY}?year=2021`,
      languages: ['zh-CN', 'en', 'x-default'],
      scripts: 0,
    });
    expect(await head(`/verdicts/${verdict}?lang=en`)).toMatchObject({
      lang: 'en',
      title: 'Gross regional product, 鲁甸县 2021: Met · Duixian',
      description: expect.stringMatching(/地区生产总值增长8%以上.*增长8\.6%/),
      canonical: `${test.url}/verdicts/${verdict}?lang=en`,
    });
  });

  it('keeps what documents say as text', async () => {
    const { rows } = (await (await get(`/api/v1/regions/${COUNTY}/scorecards/2021`)).json()) as Scorecard;
    for (const { key } of rows) expect((await head(`/verdicts/${key}`)).scripts).toBe(0);
    expect((await head('/reports/1')).scripts).toBe(0);
    expect((await head('/"><script>x</script>')).scripts).toBe(0);
  });

  it.each([
    ['/', 200],
    ['/changes', 200],
    [`/regions/${COUNTY}`, 200],
    ['/reports/1', 200],
    ['/indicators/gdp', 200],
    ['/regions/999999', 404],
    ['/regions/53', 404],
    ['/reports/99999', 404],
    ['/reports/99999999999999', 404],
    ['/verdicts/530621-2021-0000000000', 404],
    ['/indicators/no_such', 404],
    ['/nowhere', 404],
    ['/nowhere/at/all', 404],
    ['/..%2f..%2fetc/passwd', 404],
  ])('answers %s with %s and a page', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<div id="root">');
  });

  it('tells search engines of its pages', async () => {
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${test.url}/sitemap.xml`);
    const files = [...(await (await get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url!,
    );
    expect(files).toHaveLength(3);
    const listed: string[] = [];
    for (const file of files) {
      const response = await fetch(file);
      expect(response.headers.get('content-type')).toContain('xml');
      listed.push(...[...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!));
    }
    expect(listed).toEqual(
      expect.arrayContaining(
        ['/', '/data', '/indicators', '/compare', '/reports/1', '/regions/530621?year=2021'].map(
          (path) => test.url + path,
        ),
      ),
    );
    for (const address of listed) {
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toContain('noindex');
    }
  });

  it('sends scripts as the build has compressed them, to be kept', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text())![1]!;
    const response = await fetch(test.url + script, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await get('/page-paths.json')).status).toBe(404);
  });
});
