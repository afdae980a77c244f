import type { Page } from 'playwright-core';
import { InvitationsService } from '../../src/auth/invitations.service';
import { PeopleService } from '../../src/auth/people.service';
import { startOpenId } from '../support/openid';
import { accessibilityProblems } from './axe';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

(browserPath ? describe : describe.skip)('people with an account of their organisation, in a browser', () => {
  let site: Site;
  let openId: Awaited<ReturnType<typeof startOpenId>>;
  beforeAll(async () => {
    site = await startSite(async () => (openId = await startOpenId()).test);
  }, 60_000);
  afterAll(async () => {
    openId?.provider.kill();
    await site?.close();
  });
  afterEach(() => site.closePages());

  const service = <T>(type: new (...args: never[]) => T) => site.application.app.get(type, { strict: false });

  /** The provider's own pages. */
  async function passProvider(page: Page, name: string) {
    await page.locator('input[name=login]').fill(name);
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
    await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await page.locator('button[type=submit]').click();
  }

  it('take an invitation with it, and sign in with it to the page that they wanted', async () => {
    const { id } = await service(PeopleService).add('command', 'Li Na', 'editor');
    const { token } = await service(InvitationsService).invite('command', id);
    const page = await site.open(`/invitation#${token}`);
    await page.getByRole('button', { name: '不设密码，用机构账号登录' }).click();
    await passProvider(page, 'lina');
    await page.getByText('Li Na，编辑').waitFor();
    await page.getByText('已关联机构账号').waitFor();
    await page.locator('.session-list + div').getByRole('button', { name: '退出', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto('/sign-in?next=%2Fchanges%3Fcause%3Dcorrection');
    await page.getByRole('link', { name: '用机构账号登录' }).click();
    await page.waitForURL((url) => url.pathname === '/changes' && url.search.includes('cause=correction'));
    await page.locator('.session-name', { hasText: 'Li Na' }).waitFor();
  });

  it('who are not known here are told what to do', async () => {
    const page = await site.open('/sign-in?lang=en');
    await page.getByRole('link', { name: 'Sign in with your organisation’s account' }).click();
    await passProvider(page, 'stranger');
    await page.getByRole('alert').getByText('ask an administrator for an invitation').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it.each([
    ['zh', DESKTOP],
    ['en', PHONE],
  ] as const)('find the page of sign-in without barriers in %s, %j', async (lang, viewport) => {
    const page = await site.open(`/sign-in?lang=${lang}&problem=openid.name_taken`, { viewport });
    await page.locator('a[href^="/api/v1/session/oidc"]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
