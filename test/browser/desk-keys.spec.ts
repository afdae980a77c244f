import type { Page } from 'playwright-core';
import { deskAddresses, holdActs, nameInView, openAsEditor, panel, said, walkTo } from './desk-page';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, type Site, startSite } from './site';

(browserPath ? describe : describe.skip)('the keys of the desk, in a browser', () => {
  let site: Site;
  let reports: Record<number, string>;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    reports = await deskAddresses(site);
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  const reviewed = (page: Page) => page.locator('.desk-bar-progress').innerText();

  it('does what is pressed while an act is saved with the claim that comes next, each once', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '地区生产总值');
    const acts = await holdActs(page);
    for (const key of ['c', 'c', 'c']) await page.keyboard.press(key);
    for (let act = 0; act < 3; act += 1) await acts.release();
    await page.getByText('已核对 3 /').waitFor();
    const done = acts.asked.flatMap(({ corrections }) => corrections);
    expect(done.map(({ kind }) => kind)).toEqual(['confirm', 'confirm', 'confirm']);
    expect(new Set(done.map(({ claimId }) => claimId)).size).toBe(3);
  });

  it('drops what waits where the act fails, and says so', async () => {
    const page = await openAsEditor(site, reports[2022]!);
    await walkTo(page, '新建农村公路');
    const before = await reviewed(page);
    const acts = await holdActs(page);
    for (const key of ['c', 'x', 'c']) await page.keyboard.press(key);
    await (await acts.next()).abort();
    await said(page).getByText('连接不上服务器').waitFor();
    await said(page).getByText('后面按的 2 个键没有执行').waitFor();
    expect(await nameInView(page).innerText()).toBe('新建农村公路');
    await page.keyboard.press('k');
    await nameInView(page).getByText('新建农村公路').waitFor({ state: 'detached' });
    expect(acts.asked).toHaveLength(1);
    expect(await reviewed(page)).toBe(before);
  });

  it.each([
    { where: 'a sheet opens', keys: ['c', 'o', 'x'] },
    { where: 'a field is gone to', keys: ['c', 'e', 'x'] },
    { where: 'the editor clicks elsewhere', keys: ['c', 'x'], clicks: true },
  ])('drops what waits where $where, and says so', async ({ keys, clicks = false }) => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '城镇登记失业率');
    const acts = await holdActs(page);
    for (const key of keys) await page.keyboard.press(key);
    if (clicks) await page.locator('.desk-bar-progress').click();
    await acts.release();
    await said(page).getByText('后面按的 1 个键没有执行').waitFor();
    await nameInView(page).getByText('新建农村公路').waitFor();
    if (keys.includes('e')) expect(await panel(page).locator('input[name="value"]').inputValue()).toBe('900');
    expect(await page.getByRole('dialog').count()).toBe(keys.includes('o') ? 1 : 0);
    expect(acts.asked).toHaveLength(1);
  });

  it('takes a key that is held down once', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '城镇登记失业率');
    const acts = await holdActs(page);
    for (let press = 0; press < 5; press += 1) await page.keyboard.down('c');
    await acts.release();
    await nameInView(page).getByText('新建农村公路').waitFor();
    await page.keyboard.down('c');
    await page.keyboard.up('c');
    await page.keyboard.press('j');
    await nameInView(page).getByText('森林覆盖率').waitFor();
    expect(acts.asked).toHaveLength(1);
  });

  it('splits a claim in two, and merges the two again', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '居民消费价格涨幅');
    const name = panel(page).getByLabel('指标名称');
    const total = await panel(page)
      .getByText(/第 \d+ 条，共/)
      .innerText();
    const before = Number(/共 (\d+)/.exec(total)![1]);

    await page.keyboard.press('s');
    await name.nth(1).fill('服务价格');
    await name.nth(1).press('Enter');
    await said(page).getByText('已保存').waitFor();
    await panel(page)
      .getByText(`共 ${before + 1} 条`)
      .waitFor();

    await page.goto(reports[2021]!);
    await walkTo(page, '服务价格');
    await page.keyboard.press('m');
    const sheet = page.getByRole('dialog', { name: '与哪一条合并？' });
    await sheet.getByRole('button', { name: /居民消费价格涨幅/ }).focus();
    await page.keyboard.press('Enter');
    await name.fill('居民消费价格涨幅');
    await name.press('Enter');
    await panel(page).getByText(`共 ${before} 条`).waitFor();
    expect(await nameInView(page).innerText()).toBe('居民消费价格涨幅');
    await page.keyboard.press('Control+z');
    await panel(page)
      .getByText(`共 ${before + 1} 条`)
      .waitFor();
  });
});
