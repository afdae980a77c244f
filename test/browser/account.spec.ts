import type { Page } from 'playwright-core';
import { InvitationsService } from '../../src/auth/invitations.service';
import { PeopleService } from '../../src/auth/people.service';
import type { Role } from '../../src/auth/role';
import { signInBrowser } from '../support/sign-in';
import { accessibilityProblems } from './axe';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

const PASSWORD = 'seven blue ladders';

(browserPath ? describe : describe.skip)('people in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.closePages());

  const service = <T>(type: new (...args: never[]) => T) => site.application.app.get(type, { strict: false });

  async function link(name: string, role: Role): Promise<string> {
    const { id } = await service(PeopleService).add('command', name, role);
    return `/invitation#${(await service(InvitationsService).invite('command', id)).token}`;
  }

  async function fill(page: Page, fields: Record<string, string>, button: string) {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('button', { name: button, exact: true }).click();
  }

  it('take their link, sign out, and sign in again to the page that they wanted', async () => {
    const page = await site.open(await link('Li Na', 'editor'));
    await page.getByRole('heading', { name: 'Li Na，请设置密码' }).waitFor();
    await fill(page, { 密码: 'short' }, '设置密码并登录');
    await page.getByRole('alert').getByText('密码至少 15 个字符').waitFor();
    await fill(page, { 密码: PASSWORD }, '设置密码并登录');
    await page.getByText('Li Na，编辑').waitFor();

    await page.locator('.session-list + div').getByRole('button', { name: '退出', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.locator('.session-link', { hasText: '登录' }).waitFor();
    await page.goto('/sign-in?next=%2Fchanges%3Fcause%3Dcorrection');
    await fill(page, { 名字: 'li na', 密码: 'not the right one' }, '登录');
    await page.getByRole('alert').getByText('名字或密码不对').waitFor();
    await fill(page, { 密码: PASSWORD }, '登录');
    await page.waitForURL((url) => url.pathname === '/changes' && url.search.includes('cause=correction'));
    await page.locator('.session-name', { hasText: 'Li Na' }).waitFor();
  });

  it.each([
    ['reader', PHONE, ['账户']],
    ['editor', DESKTOP, ['编辑台', '上传', '编辑记录', '周报', '账户']],
    ['administrator', PHONE, ['编辑台', '上传', '编辑记录', '周报', '运行情况', '来源', '人员', '账户']],
  ] as const)('find the pages of their work under their name: %s, %j', async (role, viewport, names) => {
    const page = await site.open('/', { viewport });
    const menu = page.locator('.session-pages');
    expect(await menu.count()).toBe(0);
    await signInBrowser(page, site.application, role);
    await page.goto('/changes', { waitUntil: 'networkidle' });
    await page.locator('.session-name').press('Enter');
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(names);
    const { x, width } = (await menu.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.locator('.session-name').click();
    await menu.getByRole('link', { name: names[0] }).click();
    await page.waitForURL((url) => url.pathname === (role === 'reader' ? '/account' : '/desk'));
    await menu.waitFor({ state: 'hidden' });
  });

  it('are never sent to another site after signing in', async () => {
    const page = await site.open(`/sign-in?next=${encodeURIComponent('//other.example.org/x')}`);
    await service(InvitationsService).accept((await link('Wu Di', 'reader')).split('#')[1]!, PASSWORD);
    await fill(page, { 名字: 'Wu Di', 密码: PASSWORD }, '登录');
    await page.waitForURL((url) => url.pathname === '/');
    expect(new URL(page.url()).origin).toBe(site.application.url);
  });

  it('change their password and see where they are signed in', async () => {
    await service(InvitationsService).accept((await link('Zhou Yi', 'reader')).split('#')[1]!, PASSWORD);
    const [page, other] = [await site.open('/sign-in?lang=en'), await site.open('/sign-in?lang=en')];
    for (const each of [page, other]) {
      await fill(each, { Name: 'Zhou Yi', Password: PASSWORD }, 'Sign in');
      await each.locator('.session-name', { hasText: 'Zhou Yi' }).waitFor();
    }
    await page.goto('/account');
    await page.locator('.session-list li').nth(1).waitFor();
    await fill(page, { 'Present password': PASSWORD, 'New password': 'nine yellow bicycles' }, 'Change');
    await page.getByText('The password is changed').waitFor();
    await page.locator('.session-list li:only-child').waitFor();
    await other.goto('/account');
    await other.waitForURL((url) => url.pathname === '/sign-in');
  });

  it('are invited, given a role and disabled by an administrator', async () => {
    const page = await site.open('/');
    await signInBrowser(page, site.application, 'administrator');
    await page.goto('/people');
    await fill(page, { 名字: 'Zhang San' }, '邀请');
    const address = await page.locator('.new-link pre').innerText();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#[\w-]{43}$/);
    await page.getByLabel('Zhang San的角色').selectOption('reader');
    await fill(page, { 名字: 'ZHANG SAN' }, '邀请');
    await page.getByRole('alert').getByText('已有人叫“ZHANG SAN”').waitFor();

    const invited = await site.open(address);
    await invited.getByText('“读者”').waitFor();
    await fill(invited, { 密码: PASSWORD }, '设置密码并登录');
    await invited.getByText('Zhang San，读者').waitFor();

    await page.reload();
    await page.getByRole('button', { name: '停用: Zhang San' }).click();
    await page.getByRole('button', { name: '恢复: Zhang San' }).waitFor();
    await page.locator('.people-log').getByText('更改了 Zhang San · 停用').waitFor();
    await page.locator('.people-log').getByText('更改了 Zhang San · 编辑 → 读者').waitFor();
    await page.locator('.people-log').getByText('添加了 Zhang San · 编辑').waitFor();
    await invited.goto('/account');
    await invited.waitForURL((url) => url.pathname === '/sign-in');
  });

  it('who are no administrators are told whose page it is', async () => {
    const page = await site.open('/');
    await signInBrowser(page, site.application, 'editor');
    await page.goto('/people');
    await page.getByRole('alert').getByText('本页供管理员使用').waitFor();
    expect(await page.locator('.people-list').count()).toBe(0);
  });

  describe.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('find pages without barriers in %s, %j', (lang, viewport) => {
    it('/invitation', async () => {
      const page = await site.open(
        `${(await link(`Guest ${lang} ${viewport.width}`, 'editor')).replace('#', `?lang=${lang}#`)}`,
        { viewport },
      );
      await page.locator('.account-form').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
