import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

const SCORECARD = '/regions/530600?year=2021';

if (!browserPath)
  console.warn('Browser tests skipped: no Chromium. Install chromium and fonts-noto-cjk, or name one by CHROMIUM.');

(browserPath ? describe : describe.skip)('the pages in a browser', () => {
  let site: Site;
  const open = (path: string, options?: BrowserContextOptions) => site.open(path, options);

  beforeAll(async () => {
    site = await startSite();
  }, 60_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  it('says how to take reports in while there are none', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: '这里还没有报告' }).waitFor();
    expect(await page.locator('pre').innerText()).toContain('cli -- ingest');
  });

  describe('with two reports of a city', () => {
    beforeAll(() => site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 }), 60_000);

    it('shows each target with its verdict and both sentences', async () => {
      const page = await open(SCORECARD);
      const expected: [name: string, verdict: string, target: string, outcome: string][] = [
        ['地区生产总值', '达到', '地区生产总值增长8%以上', '地区生产总值增长9.4%'],
        ['固定资产投资', '未达到', '固定资产投资增长12%以上', '固定资产投资增长6.5%'],
        ['城镇登记失业率', '未提及', '城镇登记失业率控制在4.5%以内', '次年报告没有对应的话'],
        ['居民消费价格', '不可比', '居民消费价格涨幅控制在3%以内', ''],
        ['森林覆盖率', '待报告', '森林覆盖率达到46%', '等待报告'],
      ];
      for (const [name, verdict, target, outcome] of expected) {
        const row = await rowOf(page, name);
        expect(await row.locator('.cell-verdict .verdict-word').innerText()).toBe(verdict);
        expect(await row.locator('.cell-target q').innerText()).toContain(target);
        expect(await row.locator('.cell-outcome').innerText()).toContain(outcome);
      }
      expect(await (await rowOf(page, '固定资产投资')).locator('.cell-margin').innerText()).toContain('−5.5个百分点');
    });

    it('leads from a quote to its sentence in the report, to the counterpart and back', async () => {
      const page = await open(SCORECARD);
      await (await rowOf(page, '固定资产投资')).locator('.cell-outcome a').click();
      const chosen = page.locator('a.claim[data-shown="true"]').first();
      await chosen.waitFor();
      expect(page.url()).toMatch(/\/reports\/\d+#claim-\d+$/);
      expect(await chosen.innerText()).toContain('固定资产投资增长6.5%');
      expect(await isInView(chosen)).toBe(true);
      expect(await page.locator('a.claim:focus').innerText()).toBe(await chosen.innerText());

      const panel = page.getByRole('complementary');
      expect(await panel.locator('.verdict-word').innerText()).toBe('未达到');
      await panel.getByRole('link', { name: '2021年报告中的目标' }).click();
      await page.locator('a.claim[data-shown="true"]', { hasText: '固定资产投资增长12%以上' }).waitFor();

      await page.goBack();
      await page.goBack();
      await rowOf(page, '固定资产投资');
      expect(new URL(page.url()).search).toBe('?year=2021');
    });

    it('leads from a claim to its row', async () => {
      const page = await open(SCORECARD);
      await (await rowOf(page, '城镇新增就业')).locator('.cell-target a').click();
      await page.getByRole('link', { name: '在2021年兑现情况中查看' }).click();
      const row = page.locator('.target-row[data-pointed="true"]');
      await row.waitFor();
      expect(await row.locator('.target-name').innerText()).toBe('城镇新增就业');
      expect(await isInView(row)).toBe(true);
    });

    it('shows one verdict only, and keeps that in the address', async () => {
      const page = await open(SCORECARD);
      await page.getByRole('navigation', { name: '只看一种结论' }).getByRole('link', { name: '未达到' }).click();
      await page.getByText(/^显示 1 项/).waitFor();
      expect(await page.locator('.target-row').count()).toBe(1);
      await page.reload();
      await rowOf(page, '固定资产投资');
      expect(await page.locator('.target-row').count()).toBe(1);
    });

    it('finds a region by keyboard', async () => {
      const page = await open('/');
      await page.locator('.covered-region').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('跳到正文');
      await page.getByRole('combobox').focus();
      await page.keyboard.type('昭通');
      const option = page.getByRole('option', { name: /^昭通市/ });
      await option.waitFor();
      expect(await option.innerText()).toContain('云南省');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/regions/530600');
      await page.getByRole('heading', { level: 1, name: '昭通市 2021年目标' }).waitFor();
      expect(await page.locator('main:focus').count()).toBe(1);
    });

    it('walks through the claims by keyboard, into the panel and back', async () => {
      const page = await open(SCORECARD);
      await (await rowOf(page, '地区生产总值')).locator('.cell-target a').click();
      await page.locator('a.claim:focus').waitFor();
      await page.keyboard.press('Tab');
      await page.getByRole('complementary').getByRole('heading', { name: '固定资产投资' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await page.locator('#claim-panel:focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('a.claim:focus').innerText()).toContain('固定资产投资');
    });

    it('speaks English when asked, and remembers it', async () => {
      const page = await open(SCORECARD);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Main expected targets' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const row = await rowOf(page, 'Gross regional product');
      expect(await row.innerText()).toContain('Met');
      await page.goto('/');
      await page.getByRole('heading', { name: 'Regions covered' }).waitFor();
    });

    it('leads from the outline of a report to the place in its text, and gives its document', async () => {
      const page = await site.open('/reports/1');
      await page.getByText(/^目录（\d+ 个标题）$/).click();
      await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /^二、/ }).click();
      expect(await page.locator('.report-text h2 [data-passage]').innerText()).toMatch(/^二、/);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载原件' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.txt$/);
    });

    it('leads from a report to that of the next year, and back', async () => {
      const page = await open(SCORECARD);
      await page.getByRole('link', { name: '2021年政府工作报告' }).click();
      const neighbours = page.getByRole('navigation', { name: '前后两年的报告' });
      await neighbours.getByRole('link', { name: '2022年报告 →' }).click();
      await neighbours.getByRole('link', { name: '← 2021年报告' }).waitFor();
      expect(await neighbours.getByRole('link').count()).toBe(1);
    });

    it('shows a script in a report as text', async () => {
      const page = await open(SCORECARD);
      await page.getByRole('link', { name: '2021年政府工作报告' }).click();
      await page.getByText('<script>window.ran = true</script>').waitFor();
      expect(await page.locator('.report-text').locator('script, img').count()).toBe(0);
      expect(await page.evaluate(`'ran' in window`)).toBe(false);
    });

    it.each(['zh', 'en'])('fits a phone without scrolling sideways (%s)', async (language) => {
      const page = await open(`${SCORECARD}&lang=${language}`, { viewport: PHONE });
      const quote = page.locator('.cell-target a').first();
      await quote.waitFor();
      expect(await overflow(page)).toBe(0);
      await quote.click();
      const chosen = page.locator('a.claim[data-shown="true"]').first();
      await chosen.waitFor();
      expect(await overflow(page)).toBe(0);
      const [words, sheet] = [await chosen.boundingBox(), await page.getByRole('complementary').boundingBox()];
      expect(words!.y + words!.height).toBeLessThanOrEqual(sheet!.y);
      await page.goto('/');
      await page.locator('.covered-region').first().waitFor();
      expect(await overflow(page)).toBe(0);
    });

    it.each([390, 320])('names all its pages in a window %i pixels wide', async (width) => {
      const page = await open('/changes?lang=en', { viewport: { ...PHONE, width } });
      const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
      await links.first().waitFor();
      expect(await links.allInnerTexts()).toEqual(['Compare', 'Indicators', 'Changes', 'Method', 'About']);
      const ends = await Promise.all((await links.all()).map(async (link) => (await link.boundingBox())!));
      expect(Math.max(...ends.map(({ x, width: own }) => x + own))).toBeLessThanOrEqual(width - 16);
    });

    it('gives the workbook of a region once one is named', async () => {
      const page = await open('/data');
      const field = page.getByLabel('地区', { exact: true });
      const button = page.getByRole('button', { name: '下载 XLSX' });
      await field.fill('昭通');
      expect(await button.isDisabled()).toBe(true);
      await field.fill('530600 昭通市');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    });

    it('prints dark on white though the window is dark', async () => {
      const page = await open(SCORECARD, { colorScheme: 'dark' });
      await rowOf(page, '固定资产投资');
      const colours = () =>
        page.evaluate<string[]>(
          `['--ink', '--paper'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`,
        );
      expect(await colours()).toEqual(['#e9e7e1', '#1b1f23']);
      await page.emulateMedia({ media: 'print' });
      expect(await colours()).toEqual(['#1b1e23', '#fff']);
    });

    it('says what it has instead of what is not there', async () => {
      const page = await open('/regions/530600?year=2015');
      await page.getByText('还没有收录昭通市2015年的政府工作报告。').waitFor();
      await page.goto('/regions/530000');
      await page.getByText('还没有收录云南省的政府工作报告。').waitFor();
      await page.getByRole('link', { name: '昭通市' }).waitFor();
      for (const missing of ['/regions/999999', '/reports/99999', '/reports/none', '/nowhere']) {
        await page.goto(missing);
        await page.getByRole('alert').getByRole('heading', { name: '没有这一页' }).waitFor();
      }
    });
  });
});

/** The row of the target with exactly this name. */
async function rowOf(page: Page, name: string): Promise<Locator> {
  const row = page.locator('.target-row').filter({ has: page.locator('.target-name', { hasText: name }) });
  await row.waitFor();
  return row;
}

async function isInView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const window = element.page().viewportSize();
  return box !== null && window !== null && box.y >= 0 && box.y + box.height <= window.height;
}
