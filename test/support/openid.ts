import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../../scripts/services/free-port.mjs';
import { createApp } from '../../src/app';
import { projectPath } from '../../src/config/paths';
import type { TestApp } from './test-app';

/**
 * The application with an OpenID provider beside it, a real one. `settings` are further ones of the application.
 * Close `app` and end `provider` after.
 */
export async function startOpenId(settings: Record<string, string> = {}) {
  const [own, providers] = [await findFreePort(), await findFreePort()];
  const url = `http://127.0.0.1:${own}`;
  const script = projectPath('test', 'support', 'openid-provider.mjs');
  const provider: ChildProcess = spawn(
    process.execPath,
    [script, String(providers), `${url}/api/v1/session/oidc/callback`],
    { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH } },
  );
  await Promise.race([
    once(provider.stdout!, 'data'),
    once(provider, 'exit').then(() => Promise.reject(new Error('The OpenID provider did not start.'))),
  ]);
  Object.assign(process.env, {
    PUBLIC_URL: url,
    OIDC_ISSUER: `http://127.0.0.1:${providers}`,
    OIDC_CLIENT_ID: 'duixian',
    OIDC_CLIENT_SECRET: 'known to both in these tests',
    ...settings,
  });
  const app = await createApp();
  await app.listen(own, '127.0.0.1');
  const test: TestApp = { app, url };
  return { test, provider };
}

/** A browser as far as signing in needs one: it keeps cookies, follows nothing by itself and fills in forms. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(cookie = '') {
    for (const pair of cookie.split('; ').filter(Boolean)) this.keep(pair);
  }

  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const each of response.headers.getSetCookie()) this.keep(each.split(';')[0]!);
    return response;
  }

  /**
   * Signs in at the provider, from the address to which the application sends.
   * @param answer what is pressed there: the name and then “Continue”, or “Cancel” at once
   * @returns the address to which the provider sends back
   */
  async passProvider(address: string, name: string | null, isBack: (address: string) => boolean): Promise<string> {
    let at = address;
    while (!isBack(at)) {
      let response = await this.ask(at);
      if (response.status === 200) response = await this.submit(at, await response.text(), name);
      const location = response.headers.get('location');
      if (!location) throw new Error(`The provider stops at ${at}: ${response.status}`);
      at = new URL(location, at).href;
    }
    return at;
  }

  private submit(at: string, page: string, name: string | null): Promise<Response> {
    if (name === null) return this.ask(new URL(/href="([^"]*abort)"/.exec(page)![1]!, at).href);
    const form = new URLSearchParams({
      prompt: /name="prompt" value="(\w+)"/.exec(page)![1]!,
      login: name,
      password: 'x',
    });
    return this.ask(new URL(/action="([^"]+)"/.exec(page)![1]!, at).href, { method: 'POST', body: form });
  }

  private keep(pair: string): void {
    const [name, ...value] = pair.split('=');
    if (value.join('=')) this.cookies.set(name!, value.join('='));
    else this.cookies.delete(name!);
  }
}
