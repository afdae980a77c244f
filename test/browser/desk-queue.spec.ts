import type { Page } from 'playwright-core';
import { holdActs, nameInView, openAsEditor, panel, said } from './desk-page';
import { DOUBTFUL, doubtfulReports } from './doubtful-reports';
import { holdRequests } from './hold-requests';
import { browserPath, type Site, startSite } from './site';

interface Item {
  key: string;
  kind: string;
  claim: { id: number; reportId: number; name: string; confidence: number };
}

(browserPath ? describe : describe.skip)('the way through the queue, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    for (const region of ['楚雄彝族自治州', '大理白族自治州']) await site.ingest(doubtfulReports(region));
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  async function openQueue(region: string): Promise<{ page: Page; items: Item[] }> {
    const page = await openAsEditor(site, `/desk?region=${region}&order=doubt`);
    await page.locator('.queue-bar').waitFor();
    const answer = await page.request.get('/api/v1/desk/queue', { params: { region, order: 'doubt', limit: 100 } });
    const { items } = (await answer.json()) as { items: Item[] };
    expect(new Set(items.map(({ claim }) => claim.reportId)).size).toBe(2);
    return { page, items };
  }

  it('takes at most two presses an item where the reading was right, the least certain first', async () => {
    const { page, items } = await openQueue('532300');
    const doubtful = items.filter(({ claim }) => claim.confidence < 0.95);
    expect(doubtful.map(({ claim }) => claim.name).sort()).toEqual(Object.keys(DOUBTFUL).sort());
    const confidences = items.map(({ claim }) => claim.confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));

    await page.keyboard.press('n');
    const presses: number[] = [];
    for (const { key, claim } of items) {
      await page.waitForURL((url) => url.searchParams.get('item') === key);
      await nameInView(page).getByText(claim.name, { exact: true }).waitFor();
      const figure = DOUBTFUL[claim.name];
      if (figure) await panel(page).locator('.claim-details').getByText(figure).waitFor();
      presses.push(await pressUntilGone(page, key));
    }
    await said(page).getByText('队列里没有别的条目了').waitFor();
    expect(Math.max(...presses)).toBeLessThanOrEqual(2);
  });

  it('does what is pressed too soon with the items that come, each once and in order', async () => {
    const { page, items } = await openQueue('532900');
    const acts = await holdActs(page);
    for (const key of ['n', ...items.map(() => 'c')]) await page.keyboard.press(key);
    for (let act = 0; act < items.length; act += 1) await acts.release();
    await said(page).getByText('队列里没有别的条目了').waitFor();
    expect(acts.asked.flatMap(({ corrections }) => corrections)).toMatchObject(
      items.map(({ claim }) => ({ kind: 'confirm', claimId: claim.id })),
    );
  });

  it('stays where the next item can’t be had, says so and drops what waits', async () => {
    const page = await openAsEditor(site, '/desk');
    await page.locator('.queue-bar').waitFor();
    const requests = await holdRequests(page, '**/api/v1/desk/queue/next');
    for (const key of ['n', 'c']) await page.keyboard.press(key);
    await (await requests.next()).abort();
    await said(page).getByText('没有到下一条，请按 N 再试').waitFor();
    await said(page).getByText('后面按的 1 个键没有执行').waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk');
  });
});

/** Presses C until the item is left. @returns how often that was */
async function pressUntilGone(page: Page, key: string): Promise<number> {
  for (let presses = 1; presses < 10; presses += 1) {
    await page.keyboard.press('c');
    const isGone = page.waitForURL((url) => url.searchParams.get('item') !== key, { timeout: 5_000 });
    if (
      await isGone.then(
        () => true,
        () => false,
      )
    )
      return presses;
  }
  throw new Error(`${key} is not left.`);
}
