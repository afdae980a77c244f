import { Visitor } from '../../../src/reports/fetch/visitor';
import { readListing } from '../../../src/reports/fetch/read-listing';
import { type Handler, page, redirect, TestClock, TestSite } from './fetch-test-site';

const site = new TestSite();
beforeAll(() => site.listen());
afterAll(() => site.close());

const visitor = () =>
  new Visitor({
    contact: 'mailto:desk@duixian.test',
    allowedHosts: [`127.0.0.1:${site.port}`],
    clock: new TestClock(),
  });
const at = (path: string) => `http://127.0.0.1:${site.port}${path}`;
const list = (years: number[], next?: string): Handler =>
  page(
    `<title>政府工作报告</title><ul>${years.map((year) => `<li><a href="/r/${year}.html">${year}年政府工作报告</a></li>`).join('')}</ul>` +
      (next ? `<a href="${next}">下一页</a>` : ''),
  );

describe('readListing', () => {
  it('reads on to the end, each report once', async () => {
    site.serve({ '/': list([2026, 2025], '/2'), '/2': list([2025, 2024], '/3'), '/3': list([2023]) });
    const listing = await readListing(at('/'), {}, visitor());
    expect(listing).toMatchObject({ outcome: { kind: 'new' }, pages: 3, stopped: 'end' });
    expect(listing.reports.map(({ url, year }) => [url, year])).toEqual(
      [2026, 2025, 2024, 2023].map((year) => [at(`/r/${year}.html`), year]),
    );
    expect(site.pages).toEqual(['/', '/2', '/3']);
  });

  it('stops after so many pages', async () => {
    site.serve({ '/': list([2026], '/2'), '/2': list([2025], '/3'), '/3': list([2024]) });
    const listing = await readListing(at('/'), {}, visitor(), { maxPages: 2 });
    expect(listing).toMatchObject({ pages: 2, stopped: 'limit' });
    expect(listing.reports.map(({ year }) => year)).toEqual([2026, 2025]);
  });

  it('stops where pages lead in a circle', async () => {
    site.serve({ '/': list([2026], '/2'), '/2': list([2025], '/') });
    expect(await readListing(at('/'), {}, visitor())).toMatchObject({ pages: 2, stopped: 'end' });
  });

  it('keeps what was found where a later page fails, and says what came', async () => {
    site.serve({ '/': list([2026], '/2') });
    const listing = await readListing(at('/'), {}, visitor());
    expect(listing).toMatchObject({ outcome: { kind: 'new' }, pages: 1, stopped: { kind: 'vanished' } });
    expect(listing.reports.map(({ year }) => year)).toEqual([2026]);
  });

  it('asks nothing further where the first page is unchanged', async () => {
    const { outcome } = await (site.serve({ '/': list([2026], '/2') }),
    readListing(at('/'), {}, visitor(), { maxPages: 1 }));
    site.serve({ '/': list([2026], '/2') });
    const known = { contentHash: (outcome as { document: { sha256: string } }).document.sha256 };
    expect(await readListing(at('/'), known, visitor())).toMatchObject({
      outcome: { kind: 'unchanged' },
      reports: [],
      pages: 0,
      stopped: { kind: 'unchanged' },
    });
    expect(site.pages).toEqual(['/']);
  });

  it('takes links as from the address that the list moved to', async () => {
    site.serve({
      '/': redirect('/new/list.html', 301),
      '/new/list.html': page('<a href="r.html">2026年政府工作报告</a>'),
    });
    const listing = await readListing(at('/'), {}, visitor());
    expect(listing.outcome.kind).toBe('moved');
    expect(listing.reports.map(({ url }) => url)).toEqual([at('/new/r.html')]);
  });
});
