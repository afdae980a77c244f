import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

const CORRECTED = REPORT_2022.replace('固定资产投资增长6.5%', '固定资产投资增长12.6%');

(browserPath ? describe : describe.skip)('the revisions of a report, in a browser', () => {
  let site: Site;
  let corrected: string;
  let untouched: string;

  beforeAll(async () => {
    site = await startSite();
    for (const text of [REPORT_2021, REPORT_2022, CORRECTED]) await site.ingest({ 'report.txt': text });
    const page = await site.open('/regions/530600?year=2021');
    const address = (year: number) => page.getByRole('link', { name: `${year}年的报告` }).getAttribute('href');
    corrected = (await address(2022))!;
    untouched = (await page.getByRole('link', { name: '2021年政府工作报告' }).getAttribute('href'))!;
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  it('leads by keyboard from the report to what a correction changed', async () => {
    const page = await site.open(corrected);
    const summary = page.locator('.report-revisions summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const items = page.locator('.report-revisions li');
    expect(await items.allInnerTexts()).toEqual([
      expect.stringMatching(/第 2 版\s+当前版本[^]*与第 1 版对照/),
      expect.not.stringContaining('当前版本'),
    ]);
    await page.getByRole('link', { name: '与第 1 版对照' }).focus();
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: '第 1 版与第 2 版的差别' }).waitFor();
    const text = page.getByRole('region', { name: '文字' });
    expect(await text.locator('del').allInnerTexts()).toEqual([expect.stringContaining('增长6.5%')]);
    expect(await text.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('增长12.6%')]);
    expect(await text.locator('[data-kind] .change-sign').allInnerTexts()).toEqual(['−', '+']);
    expect(await page.getByRole('region', { name: '读出的表述' }).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/固定资产投资[^]*6\.5%[^]*→[^]*12\.6%/),
    ]);
    expect(await page.getByRole('region', { name: '结论' }).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/固定资产投资[^]*未达到[^]*→[^]*达到/),
    ]);
  });

  it('does not speak of revisions where there is one', async () => {
    const page = await site.open(untouched);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.report-revisions').count()).toBe(0);
  });

  it('says that a revision is not there', async () => {
    const page = await site.open(`${corrected}/revisions/9998/9999`);
    await page.getByText('没有版本 9998 或 9999').waitFor();
  });

  it.each([
    ['zh', '与第 1 版对照'],
    ['en', 'Compare with revision 1'],
  ])('fits a phone without scrolling sideways (%s)', async (language, compare) => {
    const page = await site.open(`${corrected}?lang=${language}`, { viewport: PHONE });
    await page.locator('.report-revisions summary').click();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: compare }).click();
    await page.locator('ins').waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
