import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, type Site, startSite } from './site';

(browserPath ? describe : describe.skip)('the page of a verdict, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  const openVerdict = async (name: string) => {
    const page = await site.open('/regions/530600?year=2021');
    const row = page.locator('.target-row').filter({ has: page.locator('.target-name', { hasText: name }) });
    await row.getByRole('link', { name: '详情与引用' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return page;
  };

  it('shows both quotes among their sentences, why, the history and how to cite it', async () => {
    const page = await openVerdict('固定资产投资');
    expect(new URL(page.url()).pathname).toMatch(/^\/verdicts\/530600-2021-[0-9a-f]{10}$/);
    expect(await page.title()).toBe('昭通市2021年“固定资产投资”：未达到 · 兑现');
    const quote = (role: string) => page.getByRole('region', { name: role, exact: true }).locator('blockquote');
    expect(await quote('目标').innerText()).toMatch(/主要预期目标.*固定资产投资增长12%以上，城镇/);
    expect(await quote('结果').locator('mark').innerText()).toBe('固定资产投资增长6.5%');
    expect(await page.locator('.verdict-margin').innerText()).toContain('−5.5个百分点');
    expect(await page.locator('.verdict-grounds').innerText()).toContain('直接比较');
    expect(await page.locator('.verdict-changes .verdict-word').allInnerTexts()).toEqual([
      '待报告',
      '待报告',
      '未达到',
    ]);
    expect(await page.locator('.citation pre').allInnerTexts()).toEqual([
      expect.stringContaining(page.url()),
      expect.stringMatching(/^@misc\{duixian-530600-2021-/),
    ]);
    await page.getByRole('region', { name: '结果', exact: true }).getByRole('link', { name: '在全文中查看' }).click();
    await page.locator('a.claim[data-shown="true"]', { hasText: '固定资产投资增长6.5%' }).waitFor();
  });

  it('says so where the report says nothing', async () => {
    const page = await openVerdict('城镇登记失业率');
    expect(await page.getByRole('region', { name: '结果', exact: true }).innerText()).toContain('次年报告没有对应的话');
  });

  it('outlives its target, and says that it is gone', async () => {
    const page = await openVerdict('城镇登记失业率');
    await site.ingest({ '2021.txt': REPORT_2021.replace('，城镇登记失业率控制在4.5%以内', '') });
    await page.reload();
    await page.getByRole('heading', { name: '这个目标已不在报告里' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('城镇登记失业率');
    expect(await page.locator('.verdict-changes').innerText()).toContain('目标已不在报告里');
  });

  it.each(['/verdicts/530600-2021-0000000000', '/verdicts/7'])('says that %s is not there', async (address) => {
    const page = await site.open(address);
    await page.getByRole('alert').getByRole('heading', { name: '没有这一页' }).waitFor();
  });
});
