import { Database } from '../../src/database/database';
import { startTestApp, type TestApp } from '../support/test-app';

describe('HTTP', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startTestApp()));
  afterAll(() => test.app.close());

  /** Reads the answer to its end, so that its connection is free when the application closes. */
  async function get(path: string, headers = {}) {
    const response = await fetch(`${test.url}${path}`, { headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as unknown };
  }

  it('is healthy over its services', async () => {
    const response = await get('/api/health');
    expect(response.status).toBe(200);
    expect(response.json()).toEqual({ status: 'ok', database: 'ok', redis: 'ok', migrations: 'ok' });
  });

  it('is not healthy while a migration is missing', async () => {
    const database = test.app.get(Database);
    await database.query('ALTER TABLE _prisma_migrations RENAME TO taken_away');
    const response = await get('/api/health');
    await database.query('ALTER TABLE taken_away RENAME TO _prisma_migrations');
    expect(response.status).toBe(503);
    expect(response.json()).toMatchObject({ status: 'error', database: 'ok', redis: 'ok', migrations: 'error' });
  });

  it('tells what is not there as a problem', async () => {
    const response = await get('/api/v1/nothing');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.json()).toMatchObject({ type: 'about:blank', status: 404, code: 'http.404' });
  });

  it.each([
    ['/', 200],
    ['/regions/530600?year=2021', 200],
    ['/reports/1', 404],
    ['/no-such-page', 404],
  ])('serves the pages at %s, with a status that says whether there is such a thing', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets what is built be kept for ever, since its name changes with it', async () => {
    const page = (await get('/')).text;
    const script = /src="(\/assets\/[^"]+)"/.exec(page)![1]!;
    expect((await get(script)).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/assets/gone.js', '/api', '/api/v1/gone'])('serves no page at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('lets pages run no script but their own', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  it('compresses what is long', async () => {
    const response = await get('/api/openapi.json', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('documents itself', async () => {
    expect((await get('/api/docs')).status).toBe(200);
    expect((await get('/api/openapi.json')).json()).toHaveProperty(['paths', '/api/health']);
  });
});

describe('HTTP, when the application closes', () => {
  it('does not wait for a visitor who does not read his answer', async () => {
    const { app, url } = await startTestApp();
    await fetch(`${url}/api/docs`);
    const started = Date.now();
    await app.close();
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
