import { request } from 'node:http';
import { startTestApp, type TestApp } from '../support/test-app';

const JSON_BODY = { 'content-type': 'application/json' };

/** What no route answers, and how each is refused. */
const REFUSED: [what: string, path: string, init: RequestInit, status: number, says: string][] = [
  ['no address', '/api/v1/nothing', {}, 404, '/api/docs'],
  ['a method that is not taken', '/api/v1/regions', { method: 'DELETE' }, 405, 'GET, HEAD'],
  ['a method that is not taken below', '/api/v1/verdicts/1', { method: 'PUT', body: '{}' }, 405, 'GET, HEAD'],
  ['an address to write to that is read', '/api/v1/sources/1/look', {}, 405, 'POST'],
  ['a broken escape', '/api/v1/regions/%zz', {}, 400, '%'],
  ['a NUL character', '/api/v1/regions?q=%00', {}, 400, '%'],
  ['a parameter given twice', '/api/v1/regions?q=a&q=b', {}, 400, 'q'],
  ['a far page', '/api/v1/regions?limit=100000', {}, 400, 'limit'],
  ['a body that is no JSON', '/api/v1/sources', { method: 'POST', headers: JSON_BODY, body: '{bad' }, 400, 'JSON'],
  [
    'a body of another kind',
    '/api/v1/sources',
    { method: 'POST', headers: { 'content-type': 'text/x-sql' }, body: 'x' },
    415,
    'application/json',
  ],
  [
    'too large a body',
    '/api/v1/sources',
    { method: 'POST', headers: JSON_BODY, body: `"${'x'.repeat(2e6)}"` },
    413,
    '过大',
  ],
  ['too large a head', '/api/v1/status', { headers: { 'x-large': 'x'.repeat(20_000) } }, 431, 'Cookie'],
];

describe('the interface', () => {
  let test: TestApp;
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${test.url}${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  beforeAll(async () => (test = await startTestApp()));
  afterAll(() => test.app.close());

  it.each(REFUSED)('answers %s with a problem that names the cure', async (_what, path, init, status, says) => {
    const { headers, text, ...response } = await ask(path, init);
    expect(response.status).toBe(status);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({
      status,
      detail: expect.stringContaining(says),
      detailEn: expect.any(String),
    });
  });

  it('names the methods that an address takes, and refuses none of them', async () => {
    expect((await ask('/api/v1/status', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
    expect((await ask('/api/v1/status', { method: 'HEAD' })).status).toBe(200);
  });

  it('answers what is no HTTP at all', async () => {
    const { port, hostname } = new URL(test.url);
    const status = await new Promise((resolve, reject) => {
      const asked = request({
        port,
        host: hostname,
        path: '/api/v1/status',
        headers: { 'transfer-encoding': 'nonsense' },
        method: 'POST',
      });
      asked
        .on('response', ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('says that nothing has changed to someone who knows the answer, and something to others', async () => {
    const first = await ask('/api/v1/indicators');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await ask('/api/v1/indicators', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await ask('/api/v1/status', { headers: { 'if-none-match': etag } })).status).toBe(200);
    const packed = await ask('/api/v1/indicators', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('etag')).toBe(etag);
  });

  it('lets nobody keep what is one person’s, or an error', async () => {
    const kept = async (path: string, headers = {}) => (await ask(path, { headers })).headers.get('cache-control');
    expect(await kept('/api/v1/status', { cookie: 'a=b' })).toBe('private, no-cache');
    expect(await kept('/api/v1/nothing')).toBe('no-store');
  });

  it('may be read by pages of any site, and written by none of them', async () => {
    const origin = 'https://example.org';
    const read = await ask('/api/v1/status', { headers: { origin } });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    const mayI = (method: string) =>
      ask('/api/v1/sources', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': method } });
    expect((await mayI('GET')).headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect((await mayI('POST')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask('/', { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the interface, asked by many', () => {
  let test: TestApp;
  const PER_MINUTE = 5;
  const ask = (from: string, path = '/api/v1/status') =>
    fetch(`${test.url}${path}`, { headers: { 'x-forwarded-for': from } });

  beforeAll(async () => {
    Object.assign(process.env, { TRUSTED_PROXIES: '127.0.0.1', RATE_LIMIT_PER_MINUTE: String(PER_MINUTE) });
    test = await startTestApp();
  });
  afterAll(async () => {
    delete process.env.TRUSTED_PROXIES;
    delete process.env.RATE_LIMIT_PER_MINUTE;
    await test.app.close();
  });

  it('tells each how often he may still ask, and when again once he may not', async () => {
    const left: (string | null)[] = [];
    for (let asked = 0; asked < PER_MINUTE; asked++) {
      const response = await ask('203.0.113.7');
      expect(response.status).toBe(200);
      left.push(response.headers.get('ratelimit-remaining'));
      await response.text();
    }
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const refused = await ask('203.0.113.7');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await refused.json()).toMatchObject({ code: 'http.429', detail: expect.stringContaining('Retry-After') });
  });

  it('counts each address for itself, and neither pages, nor health, nor this machine', async () => {
    const statuses = async (times: number, from: string, path?: string) => {
      const all = [];
      for (let asked = 0; asked < times; asked++) {
        const response = await ask(from, path);
        await response.text();
        all.push(response.status);
      }
      return new Set(all);
    };
    expect(await statuses(PER_MINUTE, '203.0.113.8')).toEqual(new Set([200]));
    for (const path of ['/', '/api/health']) expect(await statuses(10, '203.0.113.9', path)).toEqual(new Set([200]));
    expect(await statuses(10, '127.0.0.1')).toEqual(new Set([200]));
  });
});
