import { ingestDirectly } from '../../support/ingest-directly';
import { parseMarkup } from '../../support/parse-markup';
import { startTestApp, type TestApp } from '../../support/test-app';
import { COUNTY_2021, COUNTY_2022, COUNTY_2022_MENDED, OTHER_COUNTY_2022 } from '../../support/work-reports';

interface JsonFeed {
  title: string;
  feed_url: string;
  items: { id: string; title: string; url: string; content_html: string }[];
}

describe('feeds', () => {
  let test: TestApp;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${test.url}/feeds/${path}`, { headers });
  const json = async (path: string) => (await (await get(path)).json()) as JsonFeed;
  const atom = async (path: string) => parseMarkup(await (await get(path)).text());

  beforeAll(async () => {
    test = await startTestApp();
    for (const text of [COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022]) await ingestDirectly(test.app, text);
  });
  afterAll(() => test.app.close());

  it('tell what changed together as one entry, the latest first, leading to each verdict', async () => {
    const { title, items, feed_url } = await json('changes.json');
    expect([title, feed_url]).toEqual(['兑现：结论的变化', `${test.url}/feeds/changes.json?lang=zh`]);
    expect(items.map((item) => item.title)).toEqual([
      '巧家县2022年目标：新提出 1 项',
      '鲁甸县2022年目标：新提出 2 项',
      '鲁甸县2021年目标：达到 3 项，未达到 1 项，不可比 1 项，未提及 2 项',
      '鲁甸县2021年目标：新提出 7 项',
    ]);
    const document = parseMarkup(items[2]!.content_html);
    expect(document.querySelectorAll('li').length).toBe(7);
    expect(document.querySelector('li a')!.getAttribute('href')).toMatch(`${test.url}/verdicts/530621-2021-`);
  });

  it('are valid Atom, with ids that stay when more comes', async () => {
    const before = await atom('regions/530000.atom?lang=en');
    const ids = [...before.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    expect(ids).toHaveLength(4);
    for (const id of [before.querySelector('feed > id')!.textContent, ...ids])
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    await ingestDirectly(test.app, COUNTY_2022_MENDED);
    const after = await atom('regions/530000.atom?lang=en');
    expect([...after.querySelectorAll('entry > id')].map(({ textContent }) => textContent).slice(1)).toEqual(ids);
    expect(after.querySelector('entry > title')!.textContent).toContain('鲁甸县, targets of 2021: 1 met');
  });

  it('are of a region with all below it, or of an indicator, and of nothing else', async () => {
    expect((await json('regions/530600.json')).items.length).toBeGreaterThan(3);
    expect((await json('regions/530622.json')).items.map(({ title }) => title)).toEqual([
      '巧家县2022年目标：新提出 1 项',
    ]);
    expect((await json('regions/110000.json')).items).toEqual([]);
    const { title, items } = await json('indicators/retail_sales.json?lang=en');
    expect(title).toBe('Duixian: Total retail sales of consumer goods');
    expect(items.map((item) => item.title)).toEqual([
      '鲁甸县, targets of 2021: 1 met',
      '鲁甸县, targets of 2021: 1 new',
    ]);
  });

  it('are not sent again to a reader who has seen the last change', async () => {
    const first = await get('changes.atom');
    const seen = first.headers.get('last-modified')!;
    expect(first.headers.get('content-type')).toContain('application/atom+xml');
    expect((await get('changes.atom', { 'if-modified-since': seen })).status).toBe(304);
    const earlier = new Date(Date.parse(seen) - 60_000).toUTCString();
    expect((await get('changes.atom', { 'if-modified-since': earlier })).status).toBe(200);
  });

  it.each([
    ['regions/999999.atom', 404],
    ['indicators/no_such.json', 404],
    ['changes.rss', 400],
    ['regions/53.atom', 400],
    ['changes.atom?lang=fr', 400],
    ['nothing.atom', 400],
  ])('answer %s with %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});
