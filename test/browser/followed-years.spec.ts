import type { Locator, Page } from 'playwright-core';
import { CITY, COUNTY, REPORTS } from '../e2e/followed-reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

const WITHOUT_TARGETS = `2020年巧家县政府工作报告
——2020年1月9日在巧家县人民代表大会会议上
各位代表：我代表县人民政府，向大会作工作报告，请予审议。
一、2019年工作回顾
2019年，全县地区生产总值增长7.7%，城镇新增就业2100人。
二、2020年工作安排
坚持稳中求进，办好民生实事。
`;

const UNPLACED = `政府工作报告
各位代表：我代表人民政府，向大会作工作报告，请予审议。
一、工作回顾
地区生产总值增长7.7%，城镇新增就业2100人。
`;

(browserPath ? describe : describe.skip)('what is followed over the years, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    // One after the other, so that verdicts change as they do over the years.
    const reports = { ...REPORTS, withoutTargets: WITHOUT_TARGETS, unplaced: UNPLACED };
    for (const [name, text] of Object.entries(reports)) await site.ingest({ [name]: text });
  }, 120_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  it('sets what a report says of itself beside what was computed, and leads to its words', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2021`);
    const said = page.locator('.said-and-computed');
    await said.waitFor();
    expect((await said.innerText()).replace(/\s+/g, ' ')).toContain('当年目标 4 项 达到 1 未达到 1 未提及 2');
    await said.getByRole('link').click();
    const passage = page.locator('[data-passage]');
    await passage.waitFor();
    expect(await passage.innerText()).toBe('年初确定的各项目标任务圆满完成');
    await page.goto(`/regions/${COUNTY}?year=2022`);
    await section(page, '没有说的与改了的');
    expect(await page.locator('.said-and-computed').count()).toBe(0);
  });

  it('tells what was dropped, raised and lowered, each leading to its sentence', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2022`);
    const silence = await section(page, '没有说的与改了的');
    const block = (title: string) =>
      silence.locator('.silence-block', { has: page.getByRole('heading', { name: title }) });
    expect(await block('2021年清单里有、2022年没有的指标').innerText()).toContain('一般公共预算收入');
    const changed = await block('与2021年相比改动的目标').locator('li').allInnerTexts();
    expect(changed).toEqual([
      expect.stringMatching(/^地区生产总值[^]*▼ 要求降低 0.5个百分点$/),
      expect.stringMatching(/^固定资产投资[^]*▲ 要求提高 2个百分点$/),
    ]);
    await block('与2021年相比改动的目标').getByRole('link').first().click();
    expect(await page.locator('a.claim[data-shown="true"]').first().innerText()).toContain('地区生产总值增长8%');
  });

  it('says which reports are not here instead of finding nothing', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2023`);
    expect(await (await section(page, '没有说的与改了的')).innerText()).toContain('没有2024年的报告');
  });

  it('shows how plans stand, year by year', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2022`);
    const plans = await section(page, '规划进度');
    const jobs = plans.locator('.plan', { hasText: '城镇新增就业' });
    expect(await jobs.locator('.pace-label').innerText()).toBe('超前');
    expect(await jobs.locator('.plan-years li').allInnerTexts()).toEqual([
      expect.stringMatching(/2021\s+4600人/),
      expect.stringMatching(/2022\s+3900人/),
      ...['2023', '2024', '2025'].map((year): unknown => expect.stringMatching(new RegExp(`${year}\\s+—`))),
    ]);
    const urbanization = plans.locator('.plan', { hasText: '常住人口城镇化率' });
    expect(await urbanization.locator('.pace-label').innerText()).toBe('还看不出');
    expect(await urbanization.locator('.plan-change').innerText()).toMatch(/要求降低[^]*45%[^]*44%/);
    expect(await urbanization.locator('[data-state="silent"]').innerText()).toMatch(/2022\s+没有数字/);
  });

  it('has no section of plans where there are none', async () => {
    const page = await site.open(`/regions/${CITY}?year=2021`);
    await section(page, '没有说的与改了的');
    expect(await page.getByRole('heading', { name: '规划进度' }).count()).toBe(0);
  });

  it('leads from a target to the levels above, and says how much more each asks for', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2021`);
    await page.locator('.target-row', { hasText: '地区生产总值' }).getByRole('link', { name: '各级对照' }).click();
    await page.getByRole('heading', { level: 1, name: '地区生产总值：2021年各级目标与结果' }).waitFor();
    const rows = page.getByRole('row');
    expect(await rows.filter({ hasText: '云南省' }).innerText()).toContain('没有收录2021年的报告');
    expect(await rows.filter({ hasText: '县级' }).innerText()).toMatch(
      /比昭通市高 1个百分点[^]*比昭通市低 0.3个百分点[^]*未达到/,
    );
    expect(await rows.filter({ hasText: '地级' }).innerText()).not.toContain('比');
  });

  it('shows by keyboard how a verdict came to be', async () => {
    const page = await site.open(`/regions/${COUNTY}?year=2021`);
    const history = page.locator('.target-row', { hasText: '固定资产投资' }).locator('.verdict-history');
    await history.locator('summary').focus();
    await page.keyboard.press('Enter');
    await history.locator('li').nth(1).waitFor();
    expect(await history.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/待报告[^]*2021年盐津县政府工作报告/),
      expect.stringMatching(/待报告[^]*达到[^]*2022年盐津县政府工作报告/),
    ]);
  });

  it('keeps the rest of the page when one part fails, and tries again', async () => {
    const page = await site.open('/');
    const plans = '**/api/v1/regions/*/plans*';
    await page.route(plans, (route) => route.fulfill({ status: 404, json: { detail: '暂缺' } }));
    await page.goto(`/regions/${COUNTY}?year=2021`);
    const alert = page.getByRole('alert').filter({ hasText: '暂缺' });
    await alert.waitFor();
    expect(await page.locator('.target-row').count()).toBeGreaterThan(0);
    await page.unroute(plans);
    await alert.getByRole('button', { name: '再试一次' }).click();
    await section(page, '规划进度');
  });

  it.each(['zh', 'en'])('fits a phone without scrolling sideways (%s)', async (language) => {
    const page = await site.open(`/regions/${COUNTY}?year=2022&lang=${language}`, { viewport: PHONE });
    await page.locator('.plan').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.goto(`/indicators/gdp/ladder?region=${COUNTY}&year=2021`);
    await page.getByRole('rowheader').first().waitFor();
    expect(await overflow(page)).toBe(0);
  });

  it('says of a report without targets that there are no verdicts', async () => {
    const page = await site.open('/regions/530622?year=2020');
    await page.getByText('2020年政府工作报告里没有读出带数字的目标。').waitFor();
    await page.getByRole('link', { name: '2020年政府工作报告' }).click();
    await page.getByText('没有读出带数字的目标，因此没有结论。').waitFor();
  });

  it('lists on the first page the reports that cannot be placed, with the reason', async () => {
    const page = await site.open('/');
    const held = await section(page, '需要核对的报告');
    expect(await held.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/政府工作报告\s+[^]*地区/),
    ]);
  });

  it('says what is wrong with the address of a ladder', async () => {
    const page = await site.open('/indicators/gdp/ladder?region=999999&year=2021');
    await page.getByText('没有代码为 999999 的地区').waitFor();
    await page.goto('/indicators/gdp/ladder');
    await page.getByRole('heading', { name: '没有这一页' }).waitFor();
  });
});

/** The part of the page under a heading of the second level. */
async function section(page: Page, title: string): Promise<Locator> {
  const found = page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
  await found.waitFor();
  return found;
}
