import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

/** The pages of the site, each with what is there once it has been loaded. */
const PAGES: readonly [address: string, shown: string][] = [
  ['/', '.covered-region'],
  ['/regions/530600?year=2021', '.target-row'],
  ['/reports/1', '.report-text'],
  ['/indicators/gdp/ladder?region=530600&year=2021', '.ladder-table, table'],
  ['/?within=530000', '.covered-region'],
  ['/changes', '.change-group'],
  ['/changes?to=met&region=530600', '.change-group'],
  ['/method', '.rules'],
  ['/about', '.document'],
  ['/nowhere', '[role=alert]'],
];

(browserPath ? describe : describe.skip)('every page, for people who see or move otherwise', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    page = await site.open('/');
  }, 90_000);
  afterAll(() => site?.close());

  it('finds what is wrong where something is', async () => {
    await page.goto('/');
    await page.locator('.covered-region').first().waitFor();
    await page.evaluate(`document.querySelector('h1').insertAdjacentHTML('afterend', '<img src="/favicon.svg">')`);
    expect(await accessibilityProblems(page)).toEqual([expect.stringMatching(/^image-alt: img/)]);
  });

  describe.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('in %s, %j', (language, size) => {
    it.each(PAGES)('%s', async (address, shown) => {
      await page.setViewportSize(size);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await page.locator(shown).first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    it('the page of a verdict', async () => {
      await page.setViewportSize(size);
      await page.goto(`/regions/530600?year=2021&lang=${language}`);
      const verdict = await page.locator('.verdict-permalink').first().getAttribute('href');
      await page.goto(`${verdict}?lang=${language}`);
      await page.locator('.verdict-grounds').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
