import type { Page } from 'playwright-core';
import { PeopleService } from '../../src/auth/people.service';
import type { Role } from '../../src/auth/role';
import { CSRF_HEADER, SessionCookies } from '../../src/auth/session-cookies';
import { SessionsService } from '../../src/auth/sessions.service';
import type { TestApp } from './test-app';

/** Signs in someone new of a role. */
async function begin({ app }: TestApp, role: Role) {
  const people = app.get(PeopleService, { strict: false });
  const { id } = await people.add('command', `${role} ${(count += 1)}`, role);
  const { secrets } = await app.get(SessionsService, { strict: false }).begin(id, 'test');
  return secrets;
}

let count = 0;

/** The headers by which `fetch` asks as someone new of a role, also where it changes something. */
export async function signIn(test: TestApp, role: Role): Promise<Record<string, string>> {
  const { token, csrfToken } = await begin(test, role);
  const { names } = test.app.get(SessionCookies, { strict: false });
  return { cookie: `${names.token}=${token}`, [CSRF_HEADER]: csrfToken };
}

/** Signs someone new of a role in at a browser; what it shows already stays until it is loaded again. */
export async function signInBrowser(page: Page, test: TestApp, role: Role): Promise<void> {
  const { token, csrfToken } = await begin(test, role);
  const { names } = test.app.get(SessionCookies, { strict: false });
  await page.context().addCookies([
    { url: test.url, name: names.token, value: token, httpOnly: true, sameSite: 'Strict' },
    { url: test.url, name: names.csrf, value: csrfToken, sameSite: 'Strict' },
  ]);
}
