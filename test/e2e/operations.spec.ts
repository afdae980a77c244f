import type { Operations } from '../../src/operations/operations.schema';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';

const OPERATOR_TOKEN = 'a-token-for-these-tests';
const AS_OPERATOR = { authorization: `Bearer ${OPERATOR_TOKEN}` };

describe('operations', () => {
  let test: TestApp;
  beforeAll(async () => {
    process.env.OPERATOR_TOKEN = OPERATOR_TOKEN;
    test = await startTestApp();
  });
  afterAll(() => test.app.close());

  async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
    const response = await fetch(`${test.url}${path}`, { method, headers });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type'), text };
  }

  it('is alive without a worker, and ready with one', async () => {
    expect((await ask('/api/health/live')).status).toBe(200);
    const without = await ask('/api/health/ready');
    expect([without.status, JSON.parse(without.text)]).toEqual([
      503,
      { status: 'error', database: 'ok', redis: 'ok', migrations: 'ok', worker: 'error' },
    ]);
    const worker = await startTestWorker();
    const withOne = await ask('/api/health/ready');
    const operations = JSON.parse((await ask('/api/v1/operations', 'GET', AS_OPERATOR)).text) as Operations;
    await worker.close();
    expect([withOne.status, JSON.parse(withOne.text)]).toEqual([200, expect.objectContaining({ worker: 'ok' })]);
    expect(operations.workers.alive).toEqual([expect.objectContaining({ pid: process.pid })]);
    expect(operations.queues.map(({ workers }) => workers)).toEqual(operations.queues.map(() => 1));
    expect(operations.schedules.map(({ id }) => id).sort()).toEqual([
      'look-for-due-sources',
      'make-digests',
      'recover-lost-work',
    ]);
  });

  it('tells Prometheus of queues, and of the process', async () => {
    const { status, type, text } = await ask('/metrics');
    expect([status, type]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(text).toMatch(/^duixian_jobs\{queue="ingest-report",state="waiting"\} 0$/m);
    expect(text).toMatch(
      /^duixian_http_duration_seconds_count\{route="\/api\/health\/live",method="GET",status="200"\} 1$/m,
    );
    expect(text).toMatch(/^process_cpu_seconds_total /m);
  });

  it.each([
    ['/api/v1/operations/jobs/ingest-report/1/retry', 404],
    ['/api/v1/operations/jobs/ingest-report/1/discard', 404],
    ['/api/v1/operations/jobs/no-such-job/1/discard', 400],
    ['/api/v1/operations/maintenance/reextract/pause', 409],
    ['/api/v1/operations/maintenance/recompute/begin', 200],
  ])('lets operators alone do POST %s', async (path, status) => {
    expect((await ask(path, 'POST')).status).toBe(401);
    expect((await ask(path, 'POST', AS_OPERATOR)).status).toBe(status);
  });
});
