import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { deskAddresses, openAsEditor } from './desk-page';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

(browserPath ? describe : describe.skip)('linking at the desk, in a browser', () => {
  let site: Site;
  let reports: Record<number, string>;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    reports = await deskAddresses(site);
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  const openAt = async (address: string, words: string, options?: Parameters<Site['open']>[1]): Promise<Page> => {
    const page = await openAsEditor(site, address, options);
    await page.locator('a.claim', { hasText: words }).click();
    return page;
  };
  const sheetOf = (page: Page) => page.getByRole('dialog', { name: '另选结果' });

  it('takes any outcome of the next report, by keyboard, and the verdict follows', async () => {
    const page = await openAt(reports[2021]!, '城镇登记失业率');
    await page.keyboard.press('p');
    const choices = sheetOf(page).getByRole('listitem');
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(3);
    await page.keyboard.type('生产总值');
    await page.keyboard.press('Enter');
    await page.locator('.desk-said').getByText('城镇登记失业率 未提及 →').waitFor();
    await page.locator('.desk-panel').getByText('指定的对应').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.desk-said').getByText('→ 未提及').waitFor();
  });

  it('takes none where none is like what was typed, and says that the next report is not here yet', async () => {
    const page = await openAt(reports[2021]!, '城镇登记失业率');
    await page.keyboard.press('p');
    await sheetOf(page).getByRole('listitem').first().waitFor();
    await page.keyboard.type('没有的东西');
    await sheetOf(page).getByText('没有这样的结果').waitFor();
    await page.keyboard.press('Enter');
    expect(await sheetOf(page).isVisible()).toBe(true);

    const later = await openAt(reports[2022]!, '城镇新增就业3.2万人');
    await later.keyboard.press('p');
    await sheetOf(later).getByText('还没有2023年的报告').waitFor();
  });

  it('fits a phone and can be used by anyone', async () => {
    const page = await openAt(reports[2021]!, '城镇登记失业率', { viewport: PHONE });
    await page.locator('.desk-panel').getByRole('button', { name: '另选结果' }).click();
    await sheetOf(page).getByRole('listitem').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
