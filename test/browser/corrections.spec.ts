import type { Page } from 'playwright-core';
import type { ActResult } from '../../src/tracking/desk/act.schema';
import { addEditors, ANNA, changed, Desk } from '../support/editor';
import { signInBrowser } from '../support/sign-in';
import { accessibilityProblems } from './axe';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

const REASON = '统计公报订正为12.5%';
const WHY_OVERRULED = '年鉴载明4.1%';

(browserPath ? describe : describe.skip)('corrections in the open, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    const { app } = site.application;
    await addEditors(app);
    const [targets, outcomes] = [new Desk(app, '530600', 2021), new Desk(app, '530600', 2022)];
    const investment = await outcomes.claim('固定资产投资增长6.5%');
    await outcomes.act(ANNA, [changed(investment, { value: 12.5 })], REASON);
    const unemployment = await targets.claim('城镇登记失业率');
    const overrule = { kind: 'overrule', claimId: unemployment.id, verdict: 'met', seen: null } as const;
    await targets.act(ANNA, [overrule], WHY_OVERRULED);
    const roads = await outcomes.claim('新建农村公路');
    const rejected: ActResult = await outcomes.act(ANNA, [{ kind: 'reject', claimId: roads.id, seen: null }]);
    await outcomes.undo(ANNA, rejected);
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  const item = (page: Page, words: string) => page.locator('article.correction', { hasText: words });
  async function openAsEditor(path: string, options?: Parameters<Site['open']>[1]): Promise<Page> {
    const page = await site.open('/', options);
    await signInBrowser(page, site.application, 'editor');
    await page.goto(path);
    return page;
  }

  it('tells everyone what was changed, by whom and why, and leads to the verdict and the report', async () => {
    const page = await site.open('/');
    await page.getByRole('contentinfo').getByRole('link', { name: '更正' }).click();
    const change = item(page, '固定资产投资增长6.5%');
    expect(await change.innerText()).toMatch(/修改[\s\S]*昭通市[\s\S]*2022年报告[\s\S]*生效[\s\S]*Anna/);
    expect(await change.locator('.correction-changes').innerText()).toMatch(/数字\s+6\.5\s+→[\s\S]*12\.5/);
    expect(await change.innerText()).toContain(REASON);
    expect(await item(page, '新建农村公路').locator('.correction-state').innerText()).toBe('已撤下');
    expect(await page.getByText('撤下', { exact: true }).count()).toBe(0);
    await change.getByRole('link', { name: '在全文中查看' }).click();
    await page.locator('a.claim[data-shown="true"]', { hasText: '固定资产投资增长6.5%' }).waitFor();
    await page.goBack();
    await change.getByRole('link', { name: '看结论' }).click();
    await page.getByRole('heading', { level: 1, name: '固定资产投资' }).waitFor();
  });

  it('narrows by kind, state and year, by an address that can be shared', async () => {
    const page = await site.open('/corrections?region=530600');
    await item(page, WHY_OVERRULED).waitFor();
    await page.getByLabel('更正种类').selectOption('overrule');
    await item(page, REASON).waitFor({ state: 'detached' });
    await item(page, WHY_OVERRULED).waitFor();
    expect(await page.locator('article.correction').count()).toBe(1);
    expect(await item(page, WHY_OVERRULED).locator('.correction-changes').innerText()).toMatch(/结论\s+达到/);
    await page.reload();
    await item(page, WHY_OVERRULED).waitFor();
    await page.getByLabel('报告年份').fill('2022');
    await page.getByText('没有这样的更正').waitFor();
    await page.getByLabel('更正种类').selectOption('');
    await page.getByLabel('现状').selectOption('withdrawn');
    await item(page, REASON).waitFor({ state: 'detached' });
    await item(page, '新建农村公路').waitFor();
    expect(await page.locator('article.correction').count()).toBe(1);
  });

  it('says on the verdict and in the scorecard what an editor decided and what the rules alone would', async () => {
    const page = await site.open('/regions/530600?year=2021');
    const row = page.locator('.target-row', { has: page.locator('.target-name', { hasText: '城镇登记失业率' }) });
    expect(await row.locator('.reason-notes').innerText()).toMatch(/有编辑更正：改判 · 只按规则：未提及/);
    expect(await page.locator('.reason-notes', { hasText: '有编辑更正' }).count()).toBe(2);
    await row.getByRole('link', { name: '有编辑更正' }).click();
    const section = page.getByRole('region', { name: '编辑的更正' });
    expect(await section.innerText()).toMatch(new RegExp(`改判[\\s\\S]*Anna[\\s\\S]*${WHY_OVERRULED}`));
    expect(await section.locator('.rules-alone').innerText()).toContain('未提及');
    expect(await page.locator('.verdict-grounds').innerText()).toContain('editor');
  });

  it('keeps the log to editors, who find there what was done and undone', async () => {
    const page = await site.open('/audit');
    await page.getByRole('heading', { name: '请先登录' }).waitFor();
    const editors = await openAsEditor('/audit?region=530600');
    await editors.locator('article.correction').first().waitFor();
    const headings = await editors.locator('article.correction h2').allInnerTexts();
    expect(headings.map((heading) => heading.split(' ')[0])).toEqual([
      '撤下：驳回',
      '更正：驳回',
      '更正：改判',
      '更正：修改',
    ]);
    const overruled = editors.locator('article.correction', { hasText: WHY_OVERRULED });
    expect(await overruled.locator('.correction-changes').innerText()).toMatch(/结论\s+未提及[\s\S]*达到/);
  });

  it.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('has nothing for axe to find, and fits (%s, %j)', async (language, viewport) => {
    const page = await openAsEditor(`/corrections?lang=${language}`, { viewport });
    for (const path of ['/corrections', '/audit']) {
      await page.goto(`${path}?lang=${language}`);
      await page.locator('article.correction').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });

  it('lets an editor withdraw what somebody else corrected, with a reason alone', async () => {
    const page = await openAsEditor('/corrections?kind=change');
    const change = item(page, REASON);
    await change.locator('summary').click();
    const button = change.getByRole('button', { name: /^撤下/ });
    await button.click();
    await change.getByRole('alert').waitFor();
    await change.getByLabel('理由').fill('公报又改回原数');
    await button.click();
    await change.getByText('公报又改回原数').waitFor();
    expect(await change.locator('.correction-state').innerText()).toBe('已撤下');
    await page.goto('/regions/530600?year=2021');
    const row = page.locator('.target-row', { has: page.locator('.target-name', { hasText: '固定资产投资' }) });
    expect(await row.locator('.cell-verdict .verdict-word').innerText()).toBe('未达到');
  });
});
