import type { Page } from 'playwright-core';
import { InvitationsService } from '../../src/auth/invitations.service';
import { PeopleService } from '../../src/auth/people.service';
import { ClaimExtractionService } from '../../src/claims/claim-extraction.service';
import { ClaimsRepository } from '../../src/claims/claims.repository';
import { Database } from '../../src/database/database';
import { extract } from '../../src/extraction/extract';
import { TrackingService } from '../../src/tracking/tracking.service';
import { openAsEditor, panel, said, selectWords, walkTo } from './desk-page';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, type Site, startSite } from './site';

const PASSWORD = 'seven blue ladders';

/** The same outcomes, one of them passed over by the rules, with other words around and between them. */
const WITH_UNREAD = REPORT_2022.replace(
  '全年新建农村公路960公里。',
  '全年新建农村公路960公里。水利投资再加力度，达一百二十万元。',
);
const TAKEN_ANEW = WITH_UNREAD.replace(
  '一、2021年工作回顾',
  '一年来，风雨兼程，步履不停。\n\n一、2021年工作回顾',
).replace('全年新建农村公路960公里。', '路通了，心也近了。全年新建农村公路960公里。');

/** Rules that cut quotes otherwise, pass over what was corrected, and read further claims. */
const OTHER_RULES: typeof extract = (text, context) =>
  extract(text, context).flatMap((claim) => {
    const cut = { ...claim, quote: claim.quote.slice(1), offset: claim.offset + 1 };
    return claim.name === '固定资产投资' && claim.role === 'outcome'
      ? []
      : [cut, { ...cut, name: '别的事', indicator: '', value: 77 }];
  });

(browserPath ? describe : describe.skip)('what editors did at the desk, in a browser', () => {
  let site: Site;
  let desks: Record<number, string>;

  const service = <T>(type: new (...args: never[]) => T) => site.application.app.get(type, { strict: false });
  const verdictOf = async (name: string) => {
    const page = await site.open('/regions/530600?year=2021');
    const row = page.locator('.target-row', { has: page.locator('.target-name', { hasText: name }) });
    const word = await row.locator('.cell-verdict .verdict-word').innerText();
    await page.context().close();
    return word;
  };
  /** Reads all current texts by other rules. */
  async function readBy(engine: typeof extract): Promise<void> {
    const { rows } = await service(Database).query<{ id: number }>(
      `WITH outdated AS (UPDATE extraction_runs SET ruleset_version = ruleset_version || '-')
       SELECT current_revision_id AS id FROM reports ORDER BY id`,
    );
    for (const { id } of rows) {
      await new ClaimExtractionService(service(ClaimsRepository), engine).extract(id);
      await service(TrackingService).publish(id);
    }
  }

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': WITH_UNREAD });
    const { rows } = await service(Database).query<{ id: number; year: number }>('SELECT id, year FROM reports');
    desks = Object.fromEntries(rows.map(({ id, year }) => [year, `/desk/reports/${id}`]));
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  async function mendFigure(page: Page): Promise<void> {
    await walkTo(page, '固定资产投资');
    await page.keyboard.press('e');
    await page.keyboard.type('12.5');
    await panel(page).getByRole('button', { name: '保存更改' }).click();
    await page.getByText('没有保存').waitFor();
    await page.keyboard.type('统计局订正');
    await page.keyboard.press('Enter');
    await said(page).getByText('固定资产投资 未达到 → 达到').waitFor();
  }

  it('stands when the report is taken again with other words around, and read by other rules', async () => {
    const page = await openAsEditor(site, desks[2022]!);
    await mendFigure(page);
    await panel(page).getByText('修改 ·').waitFor();
    await selectWords(page, '一百二十万元');
    await page.keyboard.press('a');
    await panel(page).getByLabel('指标名称').fill('水利投资');
    await panel(page).getByLabel('目标或结果').selectOption('outcome');
    await selectWords(page, '一百二十');
    await page.getByRole('button', { name: /^取作数字/ }).click();
    await panel(page).getByLabel('起始年').fill('2021');
    await panel(page).getByLabel('截止年').fill('2021');
    await page.keyboard.press('Enter');
    await page.locator('a.claim', { hasText: '一百二十万元' }).waitFor();
    const targets = await openAsEditor(site, desks[2021]!);
    await walkTo(targets, '城镇登记失业率');
    await targets.keyboard.press('o');
    const sheet = targets.getByRole('dialog', { name: '改判这个结论' });
    await sheet.getByText('达到', { exact: true }).first().click();
    await sheet.getByLabel('理由').fill('统计公报载明4.1%');
    await sheet.getByRole('button', { name: '改判' }).click();
    await said(targets).getByText('城镇登记失业率 未提及 → 达到').waitFor();

    await site.ingest({ '2022-again.txt': TAKEN_ANEW });
    await readBy(OTHER_RULES);
    expect(await verdictOf('固定资产投资')).toBe('达到');
    expect(await verdictOf('城镇登记失业率')).toBe('达到');
    await page.reload();
    await page.getByText('步履不停').waitFor();
    await page.locator('a.claim', { hasText: '一百二十万元' }).click();
    await panel(page).getByRole('heading', { level: 2, name: '水利投资' }).waitFor();
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('120');
    expect(await panel(page).getByRole('textbox', { name: '单位' }).inputValue()).toBe('万元');
    await page.locator('a.claim', { hasText: '固定资产投资增长6.5%' }).click();
    await panel(page).getByRole('heading', { level: 2, name: '固定资产投资' }).waitFor();
    expect(await panel(page).locator('.claim-state').innerText()).toMatch(/^修改/);
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('12.5');
    await page.locator('.correction-history summary').click();
    expect(await page.locator('.correction-line .tag').allInnerTexts()).toEqual(['生效', '生效']);
  });

  it('is not lost before it is saved, where the sign-in runs out meanwhile', async () => {
    const { id } = await service(PeopleService).add('command', 'Liu Yan', 'editor');
    await service(InvitationsService).accept((await service(InvitationsService).invite('command', id)).token, PASSWORD);
    const page = await site.open(`/sign-in?next=${encodeURIComponent(desks[2021]!)}`);
    const signIn = async () => {
      await page.getByLabel('名字', { exact: true }).fill('Liu Yan');
      await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: '登录', exact: true }).click();
    };
    await signIn();
    await walkTo(page, '森林覆盖率');
    await page.keyboard.press('e');
    await page.keyboard.type('47');
    await panel(page).getByLabel('理由').fill('规划文本载明');
    await service(Database).query('DELETE FROM sessions WHERE person_id = $1', [id]);
    await panel(page).getByRole('button', { name: '保存更改' }).click();
    await said(page).getByText('登录已过期').waitFor();
    await said(page).getByRole('link', { name: '登录' }).click();
    await signIn();
    await page.waitForURL((url) => url.pathname === desks[2021]);
    await panel(page).getByRole('button', { name: '保存更改' }).waitFor();
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('47');
    expect(await panel(page).getByLabel('理由').inputValue()).toBe('规划文本载明');
    await panel(page).getByRole('button', { name: '保存更改' }).click();
    await said(page).getByText('已保存').waitFor();
    expect(await panel(page).getByLabel('数字', { exact: true }).inputValue()).toBe('47');
  });
});
