import type { Page } from 'playwright-core';
import { Database } from '../../src/database/database';
import { openAsEditor, said } from './desk-page';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, type Site, startSite } from './site';

/** Of no region that its words tell. */
const UNPLACED = `政府工作报告
——2023年1月15日在人民代表大会会议上

各位代表：
现在，我代表政府报告工作，请予审议。

一、2022年工作回顾
2022年，地区生产总值增长9.6%，城镇新增就业3.4万人。

二、2023年工作安排
今年地区生产总值增长8%。
`;

(browserPath ? describe : describe.skip)('the region and year of a report, set at the desk in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
  }, 60_000);
  beforeEach(async () => {
    const database = site.application.app.get(Database, { strict: false });
    await database.query('TRUNCATE acts, documents, reports, scorecards, verdict_changes CASCADE');
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
  });
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await site.application.app.get(Database, { strict: false }).query<Row>(text, values)).rows;
  const deskOf = async (year: number) => {
    const [report] = await rows<{ id: number }>('SELECT id FROM reports WHERE year = $1', [year]);
    return `/desk/reports/${report!.id}`;
  };
  const sheet = (page: Page) => page.getByRole('dialog', { name: '设定这份报告的地区和年份' });
  const regionField = (page: Page) => sheet(page).getByRole('combobox', { name: '地区' });
  const verdictOf = async (name: string, year: number) => {
    const page = await site.open(`/regions/530600?year=${year}`);
    const row = page.locator('.target-row', { has: page.locator('.target-name', { hasText: name }) });
    const word = await row.locator('.cell-verdict .verdict-word').innerText();
    await page.context().close();
    return word;
  };
  async function tell(page: Page, year: string, reason: string): Promise<void> {
    await page.locator('.desk-bar').waitFor();
    await page.keyboard.press('i');
    await sheet(page).getByLabel('年份').fill(year);
    await sheet(page).getByLabel('理由').fill(reason);
    await sheet(page).getByRole('button', { name: '设定' }).click();
    await sheet(page).waitFor({ state: 'detached' });
  }

  it('moves a report that readers see, and back when that is undone', async () => {
    expect(await verdictOf('地区生产总值', 2021)).toBe('达到');
    const page = await openAsEditor(site, await deskOf(2022));
    await tell(page, '2024', '封面写明2024年');
    await said(page).getByText('地区生产总值 达到 → 待报告').waitFor();
    await page.getByRole('heading', { level: 1, name: '2024年昭通市政府工作报告' }).waitFor();
    expect(await verdictOf('地区生产总值', 2021)).toBe('待报告');
    // It is read anew for that year while the page waits.
    await page.locator('a.claim').first().waitFor();
    await page.locator('.correction-history summary').click();
    expect(await page.locator('.correction-line').innerText()).toMatch(
      /认定地区和年份[\s\S]*年份\s+2022\s+→[\s\S]*2024[\s\S]*封面/,
    );

    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { level: 1, name: '2022年昭通市政府工作报告' }).waitFor();
    await page.locator('a.claim').first().waitFor();
    expect(await verdictOf('地区生产总值', 2021)).toBe('达到');
  });

  it('places a report that is held, to which the queue leads', async () => {
    await site.ingest({ 'unplaced.txt': UNPLACED });
    const page = await openAsEditor(site, '/desk?kind=held');
    await page.locator('.queue-bar').waitFor();
    await page.keyboard.press('n');
    await page.locator('.desk-bar').waitFor();
    await page.keyboard.press('i');
    await regionField(page).fill('昭通');
    await sheet(page).getByRole('option').first().click();
    await sheet(page).locator('[role=combobox][value="昭通市"]').waitFor();
    await sheet(page).getByLabel('年份').fill('2023');
    await sheet(page).getByLabel('理由').fill('由市政府网站发布');
    await sheet(page).getByRole('button', { name: '设定' }).click();
    await page.getByRole('heading', { level: 1, name: '2023年昭通市政府工作报告' }).waitFor();
    await page.locator('a.claim').first().waitFor();
    expect(await verdictOf('地区生产总值', 2022)).toBe('达到');
  });

  it('says that another report has the place; what was typed is still there', async () => {
    const page = await openAsEditor(site, await deskOf(2022));
    await tell(page, '2021', '封面写明2021年');
    await said(page).getByText('这个地区和年份已有一份报告').waitFor();
    await page.keyboard.press('i');
    expect(await sheet(page).getByLabel('年份').inputValue()).toBe('2021');
    expect(await sheet(page).getByLabel('理由').inputValue()).toBe('封面写明2021年');
    expect(await verdictOf('地区生产总值', 2021)).toBe('达到');
  });

  it('is left by Esc, which closes the list of regions first', async () => {
    const page = await openAsEditor(site, await deskOf(2022));
    await page.locator('.desk-bar').waitFor();
    await page.keyboard.press('i');
    await regionField(page).fill('昭');
    await sheet(page).getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await sheet(page).getByRole('option').first().waitFor({ state: 'detached' });
    await sheet(page).locator('[role=combobox][value="昭通市"]').waitFor();
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
  });

  it('shows the second of two editors both versions', async () => {
    const address = await deskOf(2022);
    const [first, second] = [await openAsEditor(site, address), await openAsEditor(site, address)];
    await second.locator('.desk-bar').waitFor();
    await tell(first, '2024', '封面写明2024年');
    await said(first).getByText('已保存').waitFor();
    await tell(second, '2025', '封面写明2025年');
    const conflict = second.getByRole('dialog', { name: '别人先改了' });
    await conflict.getByText('昭通市 · 2025').waitFor();
    await conflict.getByText('2024年昭通市政府工作报告').waitFor();
    await conflict.getByRole('button', { name: '改用我的' }).click();
    await second.getByRole('heading', { level: 1, name: '2025年昭通市政府工作报告' }).waitFor();
  });
});
