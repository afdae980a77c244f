import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REPORT_2021, REPORT_2022 } from './reports';
import { accessibilityProblems } from './axe';
import { browserPath, type Site, startSite } from './site';

(browserPath ? describe : describe.skip)('a card in a page of others, in a browser', () => {
  let site: Site;
  let foreign: Server;
  let code = '';

  beforeAll(async () => {
    site = await startSite();
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
    foreign = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>x</title>${code}`);
    }).listen(0, '127.0.0.1');
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(async () => {
    foreign?.close();
    await site?.close();
  });

  /** Opens what the code that a page gives shows elsewhere: on another port, which is another site's for frames. */
  const openElsewhere = async (html: string) => {
    code = html;
    return site.open(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
  };
  const codeOf = async (path: string) => {
    const page = await site.open(path);
    await page.getByText('嵌入网页', { exact: true }).click();
    return page.locator('.embed-code pre').innerText();
  };

  it("shows a region's year by the code that its page gives", async () => {
    const page = await openElsewhere(await codeOf('/regions/530600?year=2021'));
    const card = page.frameLocator('iframe[title="昭通市2021年目标兑现情况"]');
    await card.getByRole('heading', { name: '昭通市 2021年目标兑现情况' }).waitFor();
    expect(await card.getByRole('listitem').allInnerTexts()).toContain('未达到 1');
    expect(await page.context().cookies()).toEqual([]);
    const opened = page.waitForEvent('popup');
    await card.getByRole('link').click();
    await (await opened).getByRole('heading', { level: 1, name: /昭通市/ }).waitFor();
  });

  it('shows a verdict with both quotes, whole at the size that the code gives', async () => {
    const page = await site.open('/regions/530600?year=2021');
    const row = page.locator('.target-row').filter({ hasText: '固定资产投资' });
    const path = await row.getByRole('link', { name: '详情与引用' }).getAttribute('href');
    const elsewhere = await openElsewhere(await codeOf(path!));
    const card = elsewhere.frameLocator('iframe');
    await card.getByText('固定资产投资增长6.5%').waitFor();
    const hidden = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
    expect(await elsewhere.frames()[1]!.evaluate<number>(hidden)).toBeLessThanOrEqual(0);
  });

  it('is not to be had of the pages themselves', async () => {
    const page = await openElsewhere(`<iframe src="${site.application.url}/regions/530600"></iframe>`);
    await page.waitForLoadState('networkidle');
    expect(page.frames()[1]!.url()).not.toContain('/regions/');
  });

  it.each(['light', 'dark'] as const)('can be read by everyone in %s colours', async (colorScheme) => {
    for (const path of ['/embed/regions/530600?year=2021', '/embed/regions/999999?lang=en']) {
      const page = await site.open(path, { colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });
});
