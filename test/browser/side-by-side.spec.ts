import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { REPORT_CHAIN } from '../support/report-chain';
import { accessibilityProblems } from './axe';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

const CITY = '130600';
const COUNTY = '130633';
const SERIES = `/regions/${COUNTY}/years?series=${encodeURIComponent('gdp|growth')}`;

/** Each page with what is there once it has been loaded. */
const PAGES: readonly [address: string, shown: string][] = [
  [`/regions/${COUNTY}?year=2014`, '.target-row'],
  [SERIES, '.chart-box svg'],
  ['/compare', '.chosen-regions input'],
  [`/compare?parent=${CITY}&year=2014`, '.judged-cell'],
  [`/compare?regions=${COUNTY},000000&indicator=gdp`, '.judged-cell'],
  ['/indicators', '.indicator-fields a'],
  ['/indicators/gdp?year=2014', '.chart-box svg'],
  ['/indicators/rural_roads?year=2014', '.region-table'],
  ['/indicators/luck', '[role=alert]'],
];

(browserPath ? describe : describe.skip)('regions and indicators side by side in a browser', () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest(Object.fromEntries(REPORT_CHAIN.map((text, index) => [`${index}.txt`, text])));
    page = await site.open('/');
  }, 120_000);
  afterAll(() => site?.close());

  describe('a region through the years', () => {
    it('opens the chart of a target by keyboard, with the same figures in a table', async () => {
      await page.goto(`/regions/${COUNTY}/years`);
      await page.getByRole('button', { name: '看图：地区生产总值 · 增长' }).press('Enter');
      await page.locator('.chart-box svg').waitFor();
      await page.locator('#opened-series:focus').waitFor();
      expect(await page.locator('.series-table tbody tr').count()).toBe(4);
      expect(new URL(page.url()).searchParams.get('series')).toBe('gdp|growth');

      await page.reload();
      await page.locator('.chart-box').focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.chart-box svg text', { hasText: /^2013/ }).first().waitFor();
    });

    it.each(['svg', 'png'])('saves a chart as %s that says where it is from', async (format) => {
      await page.goto(SERIES);
      await page.locator('.chart-box svg path').first().waitFor({ state: 'attached' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(format, 'i') }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`易县：地区生产总值 · 增长.${format}`);
      const bytes = readFileSync(await download.path());
      if (format === 'png') return expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.toString()).toContain('据政府工作报告');
      const parse = `new DOMParser().parseFromString(${JSON.stringify(bytes.toString())}, 'image/svg+xml').documentElement.nodeName`;
      expect(await page.evaluate(parse)).toBe('svg');
    });

    it('draws a chart anew for paper: in the colours of paper, and no wider', async () => {
      const dark = await site.open(SERIES, { colorScheme: 'dark' });
      const ground = dark.locator('.chart-box svg > rect').first();
      await ground.waitFor({ state: 'attached' });
      expect(await ground.getAttribute('fill')).not.toBe('#fff');
      await dark.emulateMedia({ media: 'print' });
      await dark.locator('.chart-box svg[width="680"]').waitFor();
      expect(await ground.getAttribute('fill')).toBe('#fff');
      const [box, drawn] = [dark.locator('.chart-box'), dark.locator('.chart-box svg')];
      expect((await drawn.boundingBox())!.height).toBeLessThanOrEqual((await box.boundingBox())!.height);
      await dark.emulateMedia({ media: 'screen' });
      await dark.locator('.chart-box svg:not([width="680"])').waitFor();
      expect(await ground.getAttribute('fill')).not.toBe('#fff');
      await dark.context().close();
    });

    it('narrows the targets to a field, and keeps that in the address', async () => {
      await page.goto(`/regions/${COUNTY}/years`);
      await page.getByRole('link', { name: '交通' }).click();
      await page.getByText(/^1 \/ \d+ 项$/).waitFor();
      await page.reload();
      await page.getByText(/^1 \/ \d+ 项$/).waitFor();
      expect(await page.locator('.matrix tbody tr').count()).toBe(1);
    });

    it('says so where there is no report', async () => {
      await page.goto('/regions/110101/years');
      await page.locator('.notice').waitFor();
    });
  });

  describe('comparison', () => {
    const order = () => page.locator('.matrix tbody th[scope=row]').allInnerTexts();

    it('sorts by figures that can be compared, and offers no such order for amounts', async () => {
      await page.goto(`/compare?parent=${CITY}&year=2014`);
      await page.locator('.judged-cell').first().waitFor();
      const before = await order();
      const sort = page.getByRole('button', { name: '按“地区生产总值”的目标排序' });
      await sort.click();
      await page.locator('th[aria-sort=descending]').waitFor();
      const down = await order();
      await sort.click();
      await page.locator('th[aria-sort=ascending]').waitFor();
      expect(await order()).toEqual(down.toReversed());
      expect(new URL(page.url()).searchParams.get('sort')).toBe('gdp|growth|2014:target:asc');
      await page.reload();
      await page.locator('.judged-cell').first().waitFor();
      expect(await order()).toEqual(down.toReversed());
      await sort.click();
      expect(await order()).toEqual(before);

      expect(await page.getByRole('button', { name: '按“农村公路新改建里程”的结论排序' }).count()).toBe(1);
      expect(await page.getByRole('button', { name: '按“农村公路新改建里程”的目标排序' }).count()).toBe(0);
    });

    it('does not sort amounts though an address asks for it', async () => {
      await page.goto(
        `/compare?parent=${CITY}&year=2014&sort=${encodeURIComponent('rural_roads|cumulative|2014:target')}`,
      );
      await page.locator('.judged-cell').first().waitFor();
      expect(await page.locator('.matrix-divider').count()).toBe(0);
      expect(await page.locator('th[aria-sort]').count()).toBe(0);
    });

    it('takes regions in and out', async () => {
      await page.goto('/compare');
      for (const name of ['易县', '徐水']) {
        await page.locator('.chosen-regions input').fill(name);
        await page.locator('.chosen-regions').getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
        await page.locator('.chosen-regions li', { hasText: name }).waitFor();
      }
      expect(new URL(page.url()).searchParams.get('regions')).toBe(`${COUNTY},130609`);
      await page.getByRole('button', { name: '移去易县' }).click();
      await page.getByRole('button', { name: '移去易县' }).waitFor({ state: 'detached' });
      expect(await order()).toEqual(['徐水区']);
    });
  });

  describe('an indicator', () => {
    it('lists the regions in the order asked for, and leads to sentences and ladders', async () => {
      await page.goto('/indicators/gdp?year=2014');
      await page.locator('.region-table').waitFor();
      await page.getByLabel('排序').selectOption('target');
      await page.waitForURL(/sort=target/);
      await page.getByLabel('级别').selectOption('county');
      await page.getByText('显示 2 项，共 2 项').waitFor();
      await page.locator('.region-table').getByRole('link', { name: '各级对照' }).first().click();
      await page.locator('.ladder').waitFor();
      await page.goBack();
      await page.getByText('显示 2 项，共 2 项').waitFor();
    });

    it('says for which years there is something', async () => {
      await page.goto('/indicators/gdp?year=1999');
      expect(await page.locator('.notice').innerText()).toContain('1999');
      await page.locator('.notice').getByRole('link', { name: '2014' }).click();
      await page.locator('.region-table').waitFor();
    });
  });

  describe.each([
    ['zh', DESKTOP],
    ['en', PHONE],
  ] as const)('for people who see or move otherwise, in %s, %j', (language, size) => {
    it.each(PAGES)('%s', async (address, shown) => {
      await page.setViewportSize(size);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await page.locator(shown).first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
