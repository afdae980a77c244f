import { setTimeout } from 'node:timers/promises';
import { signInBrowser } from '../support/sign-in';
import { accessibilityProblems } from './axe';
import { deskAddresses, nameInView, openAsEditor, panel, said, walkTo, selectWords } from './desk-page';
import { holdRequests } from './hold-requests';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

/** The same outcomes with other words around and between them. */
const TAKEN_ANEW = REPORT_2022.replace(
  '一、2021年工作回顾',
  '刚刚过去的一年，全市上下勠力同心，应对了多重考验。\n\n一、2021年工作回顾',
).replace('全年新建农村公路960公里。', '惠民实事件件落地。全年新建农村公路960公里。');

(browserPath ? describe : describe.skip)('the desk, in a browser', () => {
  let site: Site;
  let reports: Record<number, string>;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    reports = await deskAddresses(site);
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  async function verdictOf(name: string): Promise<string> {
    const page = await site.open('/regions/530600?year=2021');
    const row = page.locator('.target-row', { has: page.locator('.target-name', { hasText: name }) });
    return row.locator('.cell-verdict .verdict-word').innerText();
  }

  it('asks who is not signed in to do so, and tells a reader what is missing', async () => {
    const page = await site.open('/desk');
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    await signInBrowser(page, site.application, 'reader');
    await page.goto(reports[2022]!);
    await page.getByText('没有编辑的权限').waitFor();
    expect(await page.locator('.desk-bar').count()).toBe(0);
  });

  it('mends a figure by keyboard alone, and the scorecard follows; undoes and redoes it', async () => {
    const page = await openAsEditor(site, reports[2022]!);
    await walkTo(page, '固定资产投资');
    await page.keyboard.press('e');
    await page.keyboard.type('12.5');
    await page.keyboard.press('Enter');
    await page.getByText('没有保存').waitFor();
    await page.keyboard.type('统计局订正');
    await page.keyboard.press('Enter');
    await said(page).getByText('固定资产投资 未达到 → 达到').waitFor();
    expect(await verdictOf('固定资产投资')).toBe('达到');
    await page.keyboard.press('Control+z');
    await said(page).getByText('固定资产投资 达到 → 未达到').waitFor();
    expect(await verdictOf('固定资产投资')).toBe('未达到');
    await page.keyboard.press('Control+Shift+z');
    await said(page).getByText('已重做').waitFor();
    expect(await verdictOf('固定资产投资')).toBe('达到');
  });

  it('rejects a claim, and adds it again from words that are selected', async () => {
    const page = await openAsEditor(site, reports[2022]!);
    await walkTo(page, '新建农村公路');
    await page.keyboard.press('x');
    await said(page).getByText('新建农村公路').waitFor();
    await page.locator('a.claim', { hasText: '新建农村公路960公里' }).waitFor({ state: 'detached' });
    await selectWords(page, '新建农村公路960公里');
    await page.keyboard.press('a');
    await panel(page).getByLabel('指标名称').fill('新建农村公路');
    await panel(page).getByLabel('目标或结果').selectOption('outcome');
    await panel(page).getByLabel('量的种类').selectOption('cumulative');
    await panel(page).getByRole('group', { name: '句中的数字' }).getByRole('button', { name: '960' }).click();
    await panel(page).getByRole('textbox', { name: '单位' }).fill('公里');
    await panel(page).getByLabel('起始年').fill('2021');
    await panel(page).getByLabel('截止年').fill('2021');
    await page.keyboard.press('Enter');
    await said(page).getByText('→ 达到').waitFor();
    await page.locator('a.claim', { hasText: '新建农村公路960公里' }).waitFor();
  });

  it('overrules a verdict with a reason, and says what the rules would', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '城镇登记失业率');
    await page.keyboard.press('o');
    const sheet = page.getByRole('dialog', { name: '改判这个结论' });
    await sheet.getByText('达到', { exact: true }).first().click();
    await sheet.getByLabel('理由').fill('统计公报载明4.1%');
    await sheet.getByRole('button', { name: '改判' }).click();
    await said(page).getByText('城镇登记失业率 未提及 → 达到').waitFor();
    expect(await panel(page).getByText('按规则计算').innerText()).toContain('未提及');
    expect(await verdictOf('城镇登记失业率')).toBe('达到');
  });

  it('keeps all of it when the report is taken anew with other words around', async () => {
    await site.ingest({ '2022.txt': TAKEN_ANEW });
    for (const name of ['固定资产投资', '城镇登记失业率', '新建农村公路']) expect(await verdictOf(name)).toBe('达到');
    const page = await openAsEditor(site, reports[2022]!);
    await page.getByText('勠力同心').waitFor();
    await walkTo(page, '固定资产投资');
    await panel(page).getByText('修改 ·').waitFor();
  });

  it('shows the second of two editors both versions, and lets them decide', async () => {
    const [first, second] = [await openAsEditor(site, reports[2022]!), await openAsEditor(site, reports[2022]!)];
    for (const page of [first, second]) await walkTo(page, '城镇新增就业');
    await panel(first).getByLabel('语气').fill('预计');
    await panel(first).getByRole('button', { name: '保存更改' }).click();
    await said(first).getByText('已保存').waitFor();

    await panel(second).getByLabel('范围').fill('中心城区');
    await second.route('**/api/v1/desk/reports/*', async (route) => {
      await setTimeout(1000);
      await route.continue();
    });
    await panel(second).getByRole('button', { name: '保存更改' }).click();
    const sheet = second.getByRole('dialog', { name: '别人先改了' });
    const rows = sheet.getByRole('row');
    expect(await rows.filter({ hasText: '语气' }).innerText()).toMatch(/—\s+预计/);
    expect(await rows.filter({ hasText: '范围' }).innerText()).toMatch(/中心城区\s+—/);
    await sheet.getByRole('button', { name: '改用我的' }).click();
    await said(second).getByText('已保存').waitFor();
    expect(await panel(second).getByLabel('范围').inputValue()).toBe('中心城区');
  });

  it('keeps what was not saved over a reload', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '森林覆盖率');
    await page.keyboard.press('e');
    await page.keyboard.type('47');
    await page.reload();
    await panel(page).getByRole('button', { name: '保存更改' }).waitFor();
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('47');
    await panel(page).getByRole('button', { name: '放弃更改' }).click();
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('46');
  });

  it('never shows a claim as outside the catalogue while the catalogue is on its way', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '城镇登记失业率');
    const indicator = panel(page).getByLabel('目录指标');
    await indicator.getByRole('option', { name: '森林覆盖率' }).waitFor({ state: 'attached' });
    const { release } = await holdRequests(page, '**/api/v1/indicators');
    await page.reload();
    await nameInView(page).getByText('城镇登记失业率').waitFor();
    const chosen = () => indicator.locator('option:checked').innerText();
    expect(await chosen()).toBe('registered_unemployment');
    await release();
    await indicator.getByRole('option', { name: '森林覆盖率' }).waitFor({ state: 'attached' });
    expect(await chosen()).toBe('城镇登记失业率');
  });

  it('lists its keys, and leaves single ones alone where they are switched off', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await walkTo(page, '森林覆盖率');
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: '快捷键' });
    await sheet.getByLabel('启用单键快捷键').uncheck();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    expect(await nameInView(page).innerText()).toBe('森林覆盖率');
  });

  it('confirms many at once after a look at them', async () => {
    const page = await openAsEditor(site, reports[2021]!);
    await page.getByRole('button', { name: '批量确认' }).click();
    const sheet = page.getByRole('dialog', { name: '批量确认' });
    await sheet.getByText('没有结论会改变').waitFor();
    const save = sheet.getByRole('button', { name: /^确认 \d+ 条$/ });
    const count = Number(/\d+/.exec(await save.innerText())![0]);
    await sheet.getByRole('checkbox').first().uncheck();
    await sheet.getByRole('button', { name: `确认 ${count - 1} 条` }).click();
    await page.getByText(`已核对 ${count - 1} /`).waitFor();
  });

  it.each(['zh', 'en'])('has nothing for axe to find, and fits a phone (%s)', async (language) => {
    for (const viewport of [undefined, PHONE]) {
      const page = await openAsEditor(site, `/desk?lang=${language}`, viewport && { viewport });
      await page.locator('.queue-bar').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.goto(`${reports[2021]}?lang=${language}`);
      await page.locator('a.claim').first().click();
      await page.locator('.work-form').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
