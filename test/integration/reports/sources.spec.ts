import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { Database } from '../../../src/database/database';
import type { SourceDetail } from '../../../src/reports/sources/source.schema';
import { SourcesQueries } from '../../../src/reports/sources/sources.queries';
import { SourcesService } from '../../../src/reports/sources/sources.service';
import type { Revision, RevisionDifference } from '../../../src/tracking/revisions.schema';
import { untilDone } from '../../support/ingest';
import { startTestApp } from '../../support/test-app';
import { startTestWorker } from '../../support/test-worker';
import { COUNTY, COUNTY_2021, COUNTY_2022, COUNTY_2022_MENDED, OTHER_COUNTY_2022 } from '../../support/work-reports';
import { type Handler, inTurn, page, raw, redirect, TestSite } from './fetch-test-site';

const OPERATOR_TOKEN = 'a-token-for-these-tests';

const html = (text: string) => `<html><body><article>${text.replaceAll('\n', '<br>')}</article></body></html>`;
const report = (text: string, headers: Record<string, string> = {}) => page(html(text), headers);
/** Sends a piece of a page every so many milliseconds, for as long as somebody listens. */
const trickle = (piece: string, everyMs: number): Handler => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on('close', () => clearInterval(timer));
  };
};
const LOGIN = '<html><title>用户登录</title><body><form><input type="password"></form></body></html>';

describe('a source that is watched', () => {
  const site = new TestSite();
  let app: NestFastifyApplication;
  let url: string;
  let worker: INestApplicationContext;
  let database: Database;
  let at: string;

  beforeAll(async () => {
    await site.listen();
    at = `http://127.0.0.1:${site.port}`;
    Object.assign(process.env, {
      FETCH_CONTACT: 'https://example.org/contact',
      FETCH_ALLOWED_HOSTS: `127.0.0.1:${site.port}`,
      FETCH_PAUSE_MS: '0',
      FETCH_IDLE_MS: '500',
      FETCH_TOTAL_MS: '3000',
      FETCH_ATTEMPTS: '1',
      MAX_DOCUMENT_MEGABYTES: '1',
      OPERATOR_TOKEN,
    });
    ({ app, url } = await startTestApp());
    worker = await startTestWorker();
    database = worker.get(Database);
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await site.close();
  });
  beforeEach(() => database.query('TRUNCATE sources, documents, reports, scorecards, verdict_changes CASCADE'));

  const sources = () => worker.get(SourcesService, { strict: false });

  /** Waits until a source has had so many looks and all that they brought is read and judged. */
  async function looked(id: number, times: number): Promise<SourceDetail> {
    for (;;) {
      const source = (await worker.get(SourcesQueries, { strict: false }).find(id))!;
      if (source.looks.length >= times) {
        const ids = source.looks.filter(({ taken }) => taken).map(({ document }) => document!.id);
        await untilDone(worker, [...new Set(ids)]);
        return (await worker.get(SourcesQueries, { strict: false }).find(id))!;
      }
      await sleep(20);
    }
  }

  async function add(path: string, kind: 'url' | 'listing' = 'url', region?: string): Promise<number> {
    return sources().add({ kind, address: at + path, region, rhythm: 'seasonal' });
  }

  async function lookAgain(id: number, times: number): Promise<SourceDetail> {
    await sources().lookNow(id);
    return looked(id, times);
  }

  const texts = async () => (await database.query('SELECT FROM revisions')).rowCount;
  const currentText = async () =>
    (
      await database.query<{ text: string }>(
        'SELECT v.text FROM reports p JOIN revisions v ON v.id = p.current_revision_id WHERE p.year = 2022',
      )
    ).rows[0]!.text;

  it('takes what is new, then what has changed, up to the verdicts', async () => {
    site.serve({ '/2021': report(COUNTY_2021), '/2022': inTurn(report(COUNTY_2022), report(COUNTY_2022_MENDED)) });
    await looked(await add('/2021'), 1);
    const id = await add('/2022');
    const first = await looked(id, 1);
    expect(first).toMatchObject({ state: 'fine', lastLook: { outcome: 'new', taken: true } });
    const before = await database.query('SELECT target_key, verdict FROM verdicts ORDER BY target_key');
    expect(before.rowCount).toBeGreaterThan(5);

    const second = await lookAgain(id, 2);
    expect(second.lastLook).toMatchObject({ outcome: 'changed', taken: true });
    expect(second.lastLook!.line.zh).toContain('内容有变化');
    expect(second.reports).toHaveLength(1);
    const changes = await database.query(
      `SELECT from_verdict, to_verdict FROM verdict_changes WHERE cause = 'new_revision'`,
    );
    expect(changes.rows).toEqual([{ from_verdict: 'missed', to_verdict: 'met' }]);

    const revisions = `${url}/api/v1/reports/${second.reports[0]!.id}/revisions`;
    const { items } = (await (await fetch(revisions)).json()) as { items: Revision[] };
    expect(items).toMatchObject([
      { seq: 2, current: true, address: `${at}/2022` },
      { seq: 1, current: false, address: `${at}/2022` },
    ]);
    const difference = (await (
      await fetch(`${revisions}/${items[1]!.id}/differences/${items[0]!.id}`)
    ).json()) as RevisionDifference;
    const changed = difference.pieces.filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ kind, text }) => [kind, /收入增长[\d.]+%/.exec(text)?.[0]])).toEqual([
      ['removed', '收入增长3.9%'],
      ['added', '收入增长5.9%'],
    ]);
    const { changed: revised, removed, added } = difference.claims;
    expect([removed, added]).toEqual([[], []]);
    expect(revised.map(({ from, to }) => [from.value, to.value])).toEqual([[3.9, 5.9]]);
    expect(difference.verdicts).toMatchObject([{ year: 2021, from: 'missed', to: 'met' }]);
    expect((await fetch(`${revisions}/${items[1]!.id}/differences/2000000000`)).status).toBe(404);
  });

  it('takes up again what a page showed before', async () => {
    site.serve({ '/2022': inTurn(report(COUNTY_2022), report(COUNTY_2022_MENDED), report(COUNTY_2022)) });
    const id = await add('/2022');
    await looked(id, 1);
    await lookAgain(id, 2);
    expect(await currentText()).toContain('收入增长5.9%');
    expect((await lookAgain(id, 3)).lastLook).toMatchObject({ outcome: 'changed', taken: true });
    expect(await currentText()).toContain('收入增长3.9%');
    expect(await texts()).toBe(2);
  });

  it('asks conditionally, and takes nothing where nothing changed', async () => {
    const etag = '"one"';
    site.serve({
      '/2022': (request, response) =>
        request.headers['if-none-match'] === etag
          ? response.writeHead(304).end()
          : report(COUNTY_2022, { etag })(request, response),
    });
    const id = await add('/2022');
    await looked(id, 1);
    const again = await lookAgain(id, 2);
    expect(again.lastLook).toMatchObject({ outcome: 'unchanged', taken: false, document: null });
    expect(again.lastLook!.line.en).toBe('Unchanged: the server says so.');
    expect(await texts()).toBe(1);
  });

  it('follows a report that has moved', async () => {
    site.serve({ '/old': inTurn(report(COUNTY_2022), redirect('/new', 301)), '/new': report(COUNTY_2022) });
    const id = await add('/old');
    await looked(id, 1);
    const moved = await lookAgain(id, 2);
    expect(moved).toMatchObject({ address: `${at}/new`, state: 'fine', lastLook: { outcome: 'moved' } });
    expect((await lookAgain(id, 3)).lastLook).toMatchObject({ outcome: 'unchanged', address: `${at}/new` });
    expect(site.pages.at(-1)).toBe('/new');
  });

  const STAND_INS: {
    what: string;
    handler: Handler;
    outcome: string;
    kept: boolean;
    line: { zh: string; en: string };
  }[] = [
    {
      what: 'has vanished',
      handler: page('none', {}, 404),
      outcome: 'vanished',
      kept: false,
      line: { zh: '网页不存在（404）。', en: 'The page is not there (404).' },
    },
    {
      what: 'has turned into an error page',
      handler: page('<title>404 页面不存在</title><p>您访问的页面不存在或已删除</p>'),
      outcome: 'error-page',
      kept: true,
      line: { zh: '取到的是出错页面（200）', en: 'An error page came instead (200)' },
    },
    {
      what: 'has turned into a login page',
      handler: page(LOGIN),
      outcome: 'login-page',
      kept: true,
      line: { zh: '登录页面', en: 'A login page came instead' },
    },
    {
      what: 'has turned into another report',
      handler: report(OTHER_COUNTY_2022),
      outcome: 'another-report',
      kept: true,
      line: { zh: '没有替换原来的报告', en: 'does not take the place of what was there' },
    },
    {
      what: 'has turned into another page',
      handler: page(html('本站招聘公告。'.repeat(200))),
      outcome: 'another-page',
      kept: true,
      line: { zh: '看不出是政府工作报告', en: 'kept beside' },
    },
    {
      what: 'is busy',
      handler: page('later', { 'retry-after': '600' }, 503),
      outcome: 'busy',
      kept: false,
      line: { zh: '网站繁忙（503）', en: 'The site is busy (503)' },
    },
    {
      what: 'stops halfway',
      handler: raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf', () => {}),
      outcome: 'slow',
      kept: false,
      line: {
        zh: '太慢：等待后续内容超过 0.5 秒。',
        en: 'Too slow: waiting for more of the page took more than 0.5 s.',
      },
    },
    {
      what: 'comes in drops',
      handler: trickle('<p>稍候</p>', 100),
      outcome: 'slow',
      kept: false,
      line: { zh: '太慢：下载全文超过 3 秒。', en: 'Too slow: loading the whole took more than 3 s.' },
    },
    {
      what: 'has no end',
      handler: trickle('<p>又一行</p>'.repeat(20_000), 1),
      outcome: 'endless',
      kept: false,
      line: { zh: '太大：超过 1 MB，已停止。', en: 'Too large: more than 1 MB; stopped.' },
    },
    {
      what: 'breaks off',
      handler: raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf', (socket) => socket.end()),
      outcome: 'broken',
      kept: false,
      line: { zh: '没有取到：内容没有传完', en: 'Not taken: the page broke off before its end' },
    },
    {
      what: 'is dropped by its server',
      handler: ({ socket }) => socket.resetAndDestroy(),
      outcome: 'broken',
      kept: false,
      line: { zh: '没有取到：连接被服务器中断', en: 'Not taken: the server dropped the connection' },
    },
    {
      what: 'redirects into a private network',
      handler: redirect('http://10.0.0.5/2022', 301),
      outcome: 'refused',
      kept: false,
      line: {
        zh: '拒绝访问：网址指向内部或保留的网络地址（10.0.0.5）',
        en: 'Refused: the address lies in a private or reserved network (10.0.0.5)',
      },
    },
  ];

  it.each(STAND_INS)('keeps its report where the page $what', async ({ handler, outcome, kept, line }) => {
    site.serve({ '/2022': inTurn(report(COUNTY_2022), handler) });
    const id = await add('/2022');
    await looked(id, 1);
    const source = await lookAgain(id, 2);
    expect(source).toMatchObject({
      state: 'trouble',
      failures: 1,
      address: `${at}/2022`,
      lastLook: {
        outcome,
        taken: false,
        line: { zh: expect.stringContaining(line.zh), en: expect.stringContaining(line.en) },
      },
    });
    expect(source.lastLook!.document?.state).toBe(kept ? 'beside' : undefined);
    expect(await texts()).toBe(1);
    expect(await currentText()).toContain('收入增长3.9%');
    expect((await fetch(`${url}/api/v1/reports/${source.reports[0]!.id}`)).status).toBe(200);
    if (outcome === 'busy') {
      const wait = Date.parse(source.nextLookAt!) - Date.parse(source.lastLookAt!);
      expect(wait).toBeGreaterThan(590_000);
      expect(wait).toBeLessThan(620_000);
    }
  });

  it.each([
    ['contradicts its text', 'utf-8', '声明的编码 utf-8 与内容不符'],
    ['fits its text', 'gb18030', undefined],
  ])('takes a page whose declared encoding %s', async (_, charset, aside) => {
    const encoded = iconv.encode(html(COUNTY_2022_MENDED), 'gb18030');
    const mended = page(encoded, { 'content-type': `text/html; charset=${charset}` });
    site.serve({ '/2022': inTurn(report(COUNTY_2022), mended) });
    const id = await add('/2022');
    await looked(id, 1);
    const { lastLook } = await lookAgain(id, 2);
    expect(lastLook).toMatchObject({ outcome: 'changed', taken: true });
    if (aside === undefined) expect(lastLook!.line.zh).not.toContain('声明的编码');
    else expect(lastLook!.line.zh).toContain(aside);
    expect(await currentText()).toContain('收入增长5.9%');
  });

  it('does not take a first page that is no report', async () => {
    site.serve({ '/2022': page(html('本站招聘公告。'.repeat(200))) });
    const source = await looked(await add('/2022'), 1);
    expect(source).toMatchObject({
      state: 'trouble',
      lastLook: { outcome: 'another-page', document: { state: 'beside' } },
    });
    expect(await texts()).toBe(0);
  });

  it('makes sources of the reports that a list leads to, of its region alone', async () => {
    const row = (path: string, title: string) => `<li><a href="${path}">${title}</a></li>`;
    site.serve({
      '/list': page(
        `<ul>${row('/2021', '2021年鲁甸县政府工作报告')}${row('/2022', '2022年鲁甸县政府工作报告')}
         ${row('/other', '2022年巧家县政府工作报告')}${row('/plain', '图解2022年政府工作报告')}</ul>`,
      ),
      '/2021': report(COUNTY_2021),
      '/2022': report(COUNTY_2022),
    });
    const listing = await looked(await add('/list', 'listing', COUNTY), 1);
    expect(listing.lastLook!.line.zh).toContain('找到 2 份报告的链接');
    const { items } = await worker.get(SourcesQueries, { strict: false }).list({ limit: 10 });
    const found = items.filter(({ kind }) => kind === 'url');
    expect(found.map(({ year, listingId }) => [year, listingId]).sort()).toEqual([
      [2021, listing.id],
      [2022, listing.id],
    ]);
    for (const { id } of found) expect((await looked(id, 1)).reports).toHaveLength(1);
  });

  it('is one look however often it is asked for', async () => {
    site.serve({ '/2022': report(COUNTY_2022) });
    const id = await add('/2022');
    await Promise.all(Array.from({ length: 100 }, () => sources().lookNow(id)));
    await looked(id, 1);
    await sleep(300);
    expect(site.pages.length).toBeLessThanOrEqual(3);
    expect(await texts()).toBe(1);
  });

  it('is added by operators alone', async () => {
    const body = JSON.stringify({ kind: 'url', address: `${at}/2022` });
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/api/v1/sources`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: 'Bearer another-token-than-that' })).status).toBe(401);
    site.serve({ '/2022': report(COUNTY_2022) });
    const added = await post({ authorization: `Bearer ${OPERATOR_TOKEN}` });
    expect(added.status).toBe(200);
    expect(await added.json()).toMatchObject({ kind: 'url', state: 'new', address: `${at}/2022` });
  });
});
