import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { includesRole, type Role, ROLES } from '../../src/auth/role';
import { createApp } from '../../src/app';
import { signIn } from '../support/sign-in';
import type { TestApp } from '../support/test-app';

const OPERATOR_TOKEN = 'a-token-for-these-tests';

/**
 * Who may call which route: everything that changes something, and everything that not everyone may read. A route that
 * is not listed must be one that reads, for everyone.
 */
const MINIMUM: Record<string, Role | 'everyone'> = {
  'GET /api/v1/desk/reports/:id': 'editor',
  'GET /api/v1/desk/acts': 'editor',
  'GET /api/v1/desk/audit': 'editor',
  'POST /api/v1/desk/acts': 'editor',
  'POST /api/v1/desk/acts/preview': 'editor',
  'POST /api/v1/desk/acts/:id/undo': 'editor',
  'POST /api/v1/desk/acts/:id/redo': 'editor',
  'POST /api/v1/desk/corrections/:id/withdraw': 'editor',
  'POST /api/v1/desk/corrections/:id/reinstate': 'editor',
  'GET /api/v1/desk/queue': 'editor',
  'POST /api/v1/desk/queue/next': 'editor',
  'PUT /api/v1/desk/queue/leases/:key': 'editor',
  'DELETE /api/v1/desk/queue/leases/:key': 'editor',
  'GET /api/v1/desk/progress': 'editor',
  'POST /api/v1/corrections/import': 'administrator',
  'POST /api/v1/session': 'everyone',
  'DELETE /api/v1/session': 'reader',
  'POST /api/v1/invitations/look': 'everyone',
  'POST /api/v1/invitations/accept': 'everyone',
  'GET /api/v1/account': 'reader',
  'POST /api/v1/invitations/oidc': 'everyone',
  'POST /api/v1/account/oidc': 'reader',
  'POST /api/v1/account/password': 'reader',
  'DELETE /api/v1/account/sessions': 'reader',
  'DELETE /api/v1/account/sessions/:id': 'reader',
  'GET /api/v1/people': 'administrator',
  'GET /api/v1/people/log': 'administrator',
  'POST /api/v1/people': 'administrator',
  'PATCH /api/v1/people/:id': 'administrator',
  'POST /api/v1/people/:id/invitation': 'administrator',
  'DELETE /api/v1/people/:id/sessions': 'administrator',
  'GET /api/v1/documents': 'editor',
  'POST /api/v1/documents': 'editor',
  'GET /api/v1/operations': 'administrator',
  'POST /api/v1/operations/jobs/retry': 'administrator',
  'POST /api/v1/operations/jobs/:name/:id/retry': 'administrator',
  'POST /api/v1/operations/jobs/:name/:id/discard': 'administrator',
  'POST /api/v1/operations/maintenance/:kind/:action': 'administrator',
  'GET /api/v1/sources': 'administrator',
  'GET /api/v1/sources/:id': 'administrator',
  'POST /api/v1/sources': 'administrator',
  'POST /api/v1/sources/import': 'administrator',
  'POST /api/v1/sources/:id/look': 'administrator',
  'PATCH /api/v1/sources/:id': 'administrator',
  'DELETE /api/v1/sources/:id': 'administrator',
  'GET /api/v1/digests': 'editor',
  'GET /api/v1/digests/preview': 'editor',
  'POST /api/v1/digests/test': 'editor',
  'POST /api/v1/digests/:id/pause': 'editor',
  'POST /api/v1/digests/:id/resume': 'editor',
  // Signed links say who may.
  'POST /api/v1/subscription': 'everyone',
  'POST /api/v1/subscription/link': 'everyone',
  'POST /api/v1/subscription/view': 'everyone',
  'POST /api/v1/subscription/confirm': 'everyone',
  'PUT /api/v1/subscription': 'everyone',
  'POST /api/v1/subscription/leave': 'everyone',
};

/** Below these nothing is for everyone. */
const CLOSED = /^\/api\/v1\/(account|desk|digests|operations|people|sources)(\/|$)/;

/** What the guard before all routes refuses with. */
const REFUSALS = ['session.none', 'session.role', 'session.csrf', 'operator.token', 'operator.not_configured'];

const VALUES: Record<string, string> = {
  code: '530621',
  year: '2021',
  kind: 'recompute',
  action: 'find',
  key: 'claim:1',
};

interface Route {
  method: string;
  path: string;
}

describe('every route', () => {
  const routes: Route[] = [];
  let test: TestApp;

  beforeAll(async () => {
    process.env.OPERATOR_TOKEN = OPERATOR_TOKEN;
    const app: NestFastifyApplication = await createApp();
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRoute', ({ method, url }) => {
        for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, path: url });
      });
    await app.listen(0, '127.0.0.1');
    test = { app, url: await app.getUrl() };
  });
  afterAll(() => test.app.close());

  /** @returns the code with which the guard refused, or null where it let through */
  async function refusal({ method, path }: Route, headers: Record<string, string>): Promise<string | null> {
    const address = path.replace(/:(\w+)/g, (_, name: string) => VALUES[name] ?? '1');
    const response = await fetch(`${test.url}${address}`, { method, headers, redirect: 'manual' });
    const text = await response.text();
    if (response.status !== 401 && response.status !== 403) return null;
    const { code } = JSON.parse(text) as { code: string };
    return REFUSALS.includes(code) ? code : null;
  }

  const inApi = () => routes.filter(({ path }) => path.startsWith('/api/v1/'));
  const declared = ({ method, path }: Route) => MINIMUM[`${method} ${path}`];

  it('is known', () => {
    expect(inApi().length).toBeGreaterThan(15);
    const known = new Set(inApi().map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(MINIMUM).filter((route) => !known.has(route))).toEqual([]);
  });

  it('that changes something, or is closed, is declared in this test', () => {
    const undeclared = inApi().filter(
      (route) => declared(route) === undefined && (route.method !== 'GET' || CLOSED.test(route.path)),
    );
    expect(undeclared.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(
      Object.entries(MINIMUM)
        .filter(([, role]) => role === 'everyone')
        .map(([route]) => route),
    ).not.toContainEqual(expect.stringMatching(CLOSED));
  });

  it('outside the interface only reads', () => {
    const others = routes.filter(({ path }) => !path.startsWith('/api/v1/'));
    expect(others.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('lets those through who may, and nobody else', async () => {
    const wrong: string[] = [];
    for (const route of inApi()) {
      const minimum = declared(route) ?? 'everyone';
      const check = async (who: string, headers: Record<string, string>, expected: string | null) => {
        const actual = await refusal(route, headers);
        if (actual !== expected)
          wrong.push(`${route.method} ${route.path} by ${who}: ${actual} rather than ${expected}`);
      };
      await check('nobody', {}, minimum === 'everyone' ? null : 'session.none');
      for (const role of ROLES) {
        const may = minimum === 'everyone' || includesRole(role, minimum);
        await check(role, await signIn(test, role), may ? null : 'session.role');
      }
      const operator = { authorization: `Bearer ${OPERATOR_TOKEN}` };
      const isOperators = minimum === 'everyone' || minimum === 'administrator';
      await check('the operators’ token', operator, isOperators ? null : 'session.none');
      const wrongToken = { authorization: 'Bearer not-the-token-of-these-tests' };
      await check(
        'a wrong token',
        wrongToken,
        minimum === 'everyone' ? null : minimum === 'administrator' ? 'operator.token' : 'session.none',
      );
    }
    expect(wrong).toEqual([]);
  });

  it('that needs a session and changes something needs the session’s own token too', async () => {
    const { cookie } = await signIn(test, 'administrator');
    const { 'x-csrf-token': another } = await signIn(test, 'administrator');
    const writing = inApi().filter((route) => route.method !== 'GET' && (declared(route) ?? 'everyone') !== 'everyone');
    expect(writing.length).toBeGreaterThan(3);
    for (const route of writing) {
      expect([route, await refusal(route, { cookie: cookie! })]).toEqual([route, 'session.csrf']);
      expect([route, await refusal(route, { cookie: cookie!, 'x-csrf-token': another! })]).toEqual([
        route,
        'session.csrf',
      ]);
    }
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://other.example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 404],
    [{ 'sec-fetch-site': 'none' }, 404],
    [{}, 404],
  ])('that changes something refuses %j where it comes from another site', async (headers, status) => {
    const own = await signIn(test, 'administrator');
    const path = '/api/v1/operations/jobs/ingest-report/1/retry';
    const response = await fetch(`${test.url}${path}`, { method: 'POST', headers: { ...own, ...headers } });
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.json()).toMatchObject({ code: 'request.cross_site' });
  });

  it('that administers people writes down that the operators’ token did it', async () => {
    const headers = { authorization: `Bearer ${OPERATOR_TOKEN}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'Zhao Liu', role: 'editor' });
    expect((await fetch(`${test.url}/api/v1/people`, { method: 'POST', headers, body })).status).toBe(200);
    const response = await fetch(`${test.url}/api/v1/people/log`, { headers });
    const { items } = (await response.json()) as { items: object[] };
    const entry = { way: 'token', by: null, person: { name: 'Zhao Liu' } };
    expect(items.slice(0, 2)).toMatchObject([
      { ...entry, action: 'link' },
      { ...entry, action: 'add' },
    ]);
  });

  it('takes no form of another site, which a browser would send with the cookie', async () => {
    const { cookie } = await signIn(test, 'administrator');
    const response = await fetch(`${test.url}/api/v1/operations/maintenance/recompute/begin`, {
      method: 'POST',
      headers: {
        cookie: cookie!,
        origin: 'https://other.example.org',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'a=b',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});
