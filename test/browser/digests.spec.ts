import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Database } from '../../src/database/database';
import { DigestService } from '../../src/digests/digest.service';
import { addChanges, addSubscribers, CITY } from '../support/digest-rows';
import { signInBrowser } from '../support/sign-in';
import { accessibilityProblems } from './axe';
import { REPORT_2021, REPORT_2022 } from './reports';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

const ADDRESS = 'li.na@example.org';

interface Mail {
  to: string;
  subject: string;
  text: string;
}

(browserPath ? describe : describe.skip)('the weekly digest in a browser', () => {
  let site: Site;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-mails-'));
    process.env.MAIL_FOLDER = folder;
    site = await startSite();
    database = site.application.app.get(Database, { strict: false });
    await site.ingest({ '2021.txt': REPORT_2021, '2022.txt': REPORT_2022 });
  }, 60_000);
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await database.query('TRUNCATE subscribers, mails, digest_runs CASCADE');
  });
  afterEach(() => site.closePages());

  const kept = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail);

  /** Waits for the worker to have sent the mail that fits. */
  async function mail(fits: (mail: Mail) => boolean): Promise<Mail> {
    for (;;) {
      const found = kept().find(fits);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const mailTo = (address: string, words: string) =>
    mail(({ to, subject }) => to === address && subject.includes(words));

  /** Where a mail's link leads on this site. */
  function linkIn({ text }: Mail, action: string): string {
    const { pathname, search, hash } = new URL(new RegExp(`http\\S+/subscription/${action}\\S+`).exec(text)![0]);
    return `${pathname}${search}${hash}`;
  }
  const states = async () => (await database.query('SELECT state FROM subscribers')).rows;
  const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function clean(page: Page) {
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }

  it('is subscribed to, confirmed, changed and left by a reader', async () => {
    const page = await site.open(`/regions/${CITY}`, { viewport: PHONE });
    await page.locator('.subscribe summary').click();
    await page.getByText('关注：昭通市').waitFor();
    await page.getByLabel('邮箱').fill(ADDRESS);
    await page.getByLabel('哪一天发').selectOption('3');
    await page.getByLabel('新提出的目标').uncheck();
    await clean(page);
    await click(page, '订阅');
    await page.getByRole('status').getByText('请查收邮件').waitFor();

    await page.goto(linkIn(await mailTo(ADDRESS, '请确认'), 'confirm'));
    await page.getByText('li…@example.org').waitFor();
    await clean(page);
    expect(await states()).toEqual([{ state: 'pending' }]);
    await click(page, '确认订阅');
    await page.getByText('订阅已生效').waitFor();
    expect(await states()).toEqual([{ state: 'active' }]);
    expect(await page.getByLabel('哪一天发').inputValue()).toBe('3');
    expect(await page.getByLabel('新提出的目标').isChecked()).toBe(false);
    await clean(page);

    await page.goto('/subscription/link?lang=en');
    await page.getByLabel('Mail address').fill(ADDRESS);
    await clean(page);
    await click(page, 'Have a link sent');
    await page.goto(linkIn(await mailTo(ADDRESS, 'Your link'), 'manage'));
    await click(page, 'Stop following');
    await page.getByRole('alert').getByText('Choose at least one.').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await click(page, 'Undo');
    await page.getByLabel('Day of the week').selectOption('5');
    await clean(page);
    await click(page, 'Save');
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect((await database.query('SELECT weekday FROM subscribers')).rows).toEqual([{ weekday: 5 }]);

    await click(page, 'Leave altogether');
    await page.getByText('You have left').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    expect((await database.query('SELECT state, address FROM subscribers')).rows).toEqual([
      { state: 'left', address: null },
    ]);
  });

  it('is left by one click from a digest, and not by opening the link', async () => {
    const since = new Date(Date.now() - 14 * 86_400_000);
    await addSubscribers(database, [{ address: 'wu.di@example.org', since }]);
    await addChanges(database, [{ at: new Date(since.getTime() + 3_600_000), from: 'met', to: 'missed' }]);
    await site.application.app.get(DigestService, { strict: false }).makeDue(new AbortController().signal);
    const digest = await mailTo('wu.di@example.org', '兑现周报');

    const page = await site.open(linkIn(digest, 'leave'));
    await page.getByText('退订后不再寄送').waitFor();
    await clean(page);
    expect(await states()).toEqual([{ state: 'active' }]);
    await click(page, '退订');
    await page.getByText('已经退订').waitFor();
    expect(await states()).toEqual([{ state: 'left' }]);

    await page.goto(linkIn(digest, 'manage'));
    await page.getByRole('alert').getByText('这个链接已经失效').waitFor();
    await page.getByRole('link', { name: '索取管理链接' }).click();
    await page.getByLabel('邮箱').waitFor();
  });

  it.each(['confirm', 'manage'])('says what to do about a broken link: %s', async (action) => {
    const page = await site.open(`/subscription/${action}?lang=en#not.whole`);
    await page.getByRole('alert').getByText('This link is incomplete').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0);
    await clean(page);
  });

  it('follows an indicator in all regions from its page, unless the reader says otherwise', async () => {
    const page = await site.open('/indicators/gdp?lang=en');
    await page.locator('.subscribe summary').click();
    expect(await page.getByLabel('with all regions below').isChecked()).toBe(true);
    await page.getByLabel('Mail address').fill('zhou.yi@example.org');
    await click(page, 'Subscribe');
    await page.goto(linkIn(await mailTo('zhou.yi@example.org', 'Please confirm'), 'confirm'));
    await page.getByText('with all regions below').waitFor();
    await page.getByText('Gross regional product').waitFor();
  });

  it('is previewed, sent as a test, paused and resumed by an editor', async () => {
    await database.query(
      `INSERT INTO digest_runs (window_start, window_end, state) VALUES ('2026-01-04T16:00Z', '2026-01-11T16:00Z', 'sending')`,
    );
    const page = await site.open('/');
    await signInBrowser(page, site.application, 'editor');
    await page.goto('/digests');
    await click(page, '暂停');
    await page.getByRole('cell', { name: '已暂停' }).waitFor();
    expect((await database.query('SELECT paused_at IS NOT NULL AS paused FROM digest_runs')).rows).toEqual([
      { paused: true },
    ]);
    await click(page, '继续');
    await page.getByRole('button', { name: '暂停', exact: true }).waitFor();

    await page.getByLabel('地区：名称或代码').fill(`${CITY} 昭通市`);
    await page.frameLocator('.mail-view iframe').getByText('兑现周报').first().waitFor();
    await click(page, '纯文本');
    await page.locator('.mail-view pre').getByText('昭通市 2021年').first().waitFor();
    await page.getByLabel('邮箱').fill('zhao.yun@example.org');
    await click(page, '发送');
    await page.getByRole('status').getByText('已交给发送队列').waitFor();
    expect((await mailTo('zhao.yun@example.org', '【测试】')).text).toContain('昭通市 2021年');

    await page.getByLabel('地区：名称或代码').fill('110000 北京市');
    await page.getByText('最近七天没有变化').waitFor();
    expect(await page.getByRole('button', { name: '发送', exact: true }).count()).toBe(0);
  });

  it('is for editors to look at', async () => {
    const page = await site.open('/digests');
    await page.waitForURL((url) => url.pathname === '/sign-in' && url.searchParams.get('next') === '/digests');
    await signInBrowser(page, site.application, 'reader');
    await page.goto('/digests');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.digest-preview').count()).toBe(0);
  });

  it('is shown to operators as it went last', async () => {
    const page = await site.open('/');
    await signInBrowser(page, site.application, 'administrator');
    await page.goto('/operations');
    const section = page.getByRole('region', { name: '最近一期周报' });
    await section.getByText('还没有任何一期').waitFor();
    await database.query(
      `INSERT INTO digest_runs (window_start, window_end, state, finished_at)
       VALUES ('2026-01-04T16:00Z', '2026-01-11T16:00Z', 'done', now())`,
    );
    await page.reload();
    await section.getByText('已发完').waitFor();
    await section.getByText('截至 2026年1月12日 00:00').waitFor();
  });

  it.each([
    ['zh', DESKTOP],
    ['en', PHONE],
  ] as const)('has pages for editors without barriers in %s, %j', async (lang, viewport) => {
    await database.query(
      `INSERT INTO digest_runs (window_start, window_end, state) VALUES ('2026-01-04T16:00Z', '2026-01-11T16:00Z', 'waiting')`,
    );
    const page = await site.open('/', { viewport });
    await signInBrowser(page, site.application, 'editor');
    await page.goto(`/digests?lang=${lang}`);
    await page.locator('.mail-view').waitFor();
    await clean(page);
    await page.goto(`/mails?lang=${lang}`);
    await page.locator('.mails-page h1').waitFor();
    await clean(page);
  });
});
