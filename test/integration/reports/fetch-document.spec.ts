import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { fetchDocument } from '../../../src/reports/fetch/fetch-document';
import type { FetchOutcome, Known } from '../../../src/reports/fetch/fetch-outcome';
import type { FetchOptions } from '../../../src/reports/fetch/fetch-settings';
import { Visitor } from '../../../src/reports/fetch/visitor';
import { type Handler, inTurn, page, raw, redirect, TestClock, TestSite } from './fetch-test-site';

const site = new TestSite();
beforeAll(() => site.listen());
afterAll(() => site.close());

const paragraph = '全年修成村道三百公里，新开公交线路七条，城乡供水一体化覆盖九个乡镇。';
const REPORT = `<html><head><title>云台县政府工作报告</title></head><body><p>${paragraph.repeat(80)}</p></body></html>`;
const GBK_REPORT = iconv.encode(REPORT, 'gbk');
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const MB = 1_048_576;

/** Names under .test are this machine, where only the test's own port is open. */
function visitor(options: Partial<FetchOptions> = {}): Visitor {
  return new Visitor({
    contact: 'https://duixian.test/contact',
    allowedNetworks: ['127.0.0.0/8'],
    ports: [site.port],
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    clock: new TestClock(),
    random: () => 0,
    ...options,
    limits: { connectMs: 400, firstByteMs: 200, idleMs: 200, totalMs: 800, maxBytes: 2 * MB, ...options.limits },
  });
}

const at = (path: string, host = 'county.test') => `http://${host}:${site.port}${path}`;
/** Addresses as they are in lines, without the port, which differs each time. */
const plain = (text: string) => text.replaceAll(`:${site.port}`, '');

interface Case {
  name: string;
  routes: Record<string, Handler>;
  known?: Known;
  options?: Partial<FetchOptions>;
  kind: FetchOutcome['kind'];
  zh: string;
  en: string;
  /** The pages that must have been asked for. */
  pages?: string[];
}

const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('字'), 50);
  response.on('close', () => clearInterval(timer));
};

const flood: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const piece = Buffer.alloc(65_536, 'a');
  const pour = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
};

const cases: Case[] = [
  {
    name: 'new',
    routes: { '/r': page(REPORT) },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
  },
  {
    name: 'changed',
    routes: { '/r': page(REPORT) },
    known: { contentHash: sha256('earlier') },
    kind: 'changed',
    zh: '内容有变化，已取得新内容，8.1 kB。',
    en: 'Changed; the new content is taken, 8.1 kB.',
  },
  {
    name: 'unchanged by its ETag',
    routes: {
      '/r': ({ headers }, response) =>
        headers['if-none-match'] === '"v7"' ? response.writeHead(304).end() : response.writeHead(500).end(),
    },
    known: { etag: '"v7"', contentHash: sha256(REPORT) },
    kind: 'unchanged',
    zh: '没有变化（服务器答复未修改）。',
    en: 'Unchanged: the server says so.',
  },
  {
    name: 'unchanged by its Last-Modified',
    routes: {
      '/r': ({ headers }, response) =>
        headers['if-modified-since'] === 'Mon, 19 Jan 2026 01:00:00 GMT'
          ? response.writeHead(304).end()
          : response.writeHead(500).end(),
    },
    known: { lastModified: 'Mon, 19 Jan 2026 01:00:00 GMT', contentHash: sha256(REPORT) },
    kind: 'unchanged',
    zh: '没有变化（服务器答复未修改）。',
    en: 'Unchanged: the server says so.',
  },
  {
    name: 'unchanged by its content',
    routes: { '/r': page(REPORT) },
    known: { contentHash: sha256(REPORT) },
    kind: 'unchanged',
    zh: '没有变化（内容与上次相同）。',
    en: 'Unchanged: the content is the same as before.',
  },
  {
    name: 'unchanged, sent compressed',
    routes: { '/r': page(gzipSync(REPORT), { 'content-encoding': 'gzip' }) },
    known: { contentHash: sha256(REPORT) },
    kind: 'unchanged',
    zh: '没有变化（内容与上次相同）。',
    en: 'Unchanged: the content is the same as before.',
  },
  {
    name: 'not unchanged for an older page behind a redirect: the condition is not sent there',
    routes: {
      '/r': redirect('/gone.html'),
      '/gone.html': ({ headers }, response) =>
        headers['if-modified-since']
          ? response.writeHead(304).end()
          : page('<title>404 错误</title>页面不存在')({} as never, response),
    },
    known: { lastModified: 'Mon, 19 Jan 2026 01:00:00 GMT', contentHash: sha256(REPORT) },
    kind: 'error-page',
    zh: '取到的是出错页面（200）：标题是“404 错误”。',
    en: 'An error page came instead (200): its title is “404 错误”.',
    pages: ['/r', '/gone.html'],
  },
  {
    name: 'moved for good',
    routes: { '/r': redirect('/2026/r.html', 301), '/2026/r.html': page(REPORT) },
    known: { contentHash: sha256(REPORT) },
    kind: 'moved',
    zh: '网址已永久改为 http://county.test/2026/r.html；没有变化（内容与上次相同）。',
    en: 'Moved for good to http://county.test/2026/r.html; unchanged: the content is the same as before.',
  },
  {
    name: 'not moved by a passing redirect',
    routes: { '/r': redirect('/2026/r.html', 302), '/2026/r.html': page(REPORT) },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
    pages: ['/r', '/2026/r.html'],
  },
  {
    name: 'not moved to where nothing is',
    routes: { '/r': redirect('/old/r.html', 301) },
    kind: 'vanished',
    zh: '网页不存在（404）。',
    en: 'The page is not there (404).',
  },
  {
    name: 'moved to a Chinese file name that stands in the header as it is',
    routes: {
      '/r': raw(
        Buffer.from('HTTP/1.1 301 x\r\nLocation: /报告.html\r\nContent-Length: 0\r\n\r\n').toString('latin1'),
        () => {},
      ),
      '/%E6%8A%A5%E5%91%8A.html': page(REPORT),
    },
    kind: 'moved',
    zh: '网址已永久改为 http://county.test/%E6%8A%A5%E5%91%8A.html；首次取得，8.1 kB。',
    en: 'Moved for good to http://county.test/%E6%8A%A5%E5%91%8A.html; taken for the first time, 8.1 kB.',
  },
  {
    name: 'vanished',
    routes: {},
    kind: 'vanished',
    zh: '网页不存在（404）。',
    en: 'The page is not there (404).',
    pages: ['/r'],
  },
  {
    name: 'taken away',
    routes: { '/r': page('', {}, 410) },
    kind: 'vanished',
    zh: '网页已被撤下（410）。',
    en: 'The page was taken away (410).',
  },
  {
    name: 'an error page with status 200',
    routes: { '/r': page('<title>提示</title><p>您访问的页面不存在或已删除</p>') },
    known: { contentHash: sha256(REPORT) },
    kind: 'error-page',
    zh: '取到的是出错页面（200）：短短的网页上写着“页面不存在或已删除”。',
    en: 'An error page came instead (200): the page is short and says “页面不存在或已删除”.',
  },
  {
    name: 'an error that stays, after three requests',
    routes: { '/r': page('x'.repeat(50), {}, 500) },
    kind: 'error-page',
    zh: '取到的是出错页面（500）：服务器答复出错。',
    en: 'An error page came instead (500): the server answers with an error.',
    pages: ['/r', '/r', '/r'],
  },
  {
    name: 'an empty answer',
    routes: { '/r': page('') },
    kind: 'error-page',
    zh: '取到的是出错页面（200）：应答没有内容。',
    en: 'An error page came instead (200): the answer is empty.',
  },
  {
    name: 'a page that would keep its parser busy for minutes',
    routes: { '/r': page('<div>'.repeat(200_000) + REPORT) },
    kind: 'error-page',
    zh: '取到的是出错页面（200）：标签嵌套超过 3000 层，不是正常的网页。',
    en: 'An error page came instead (200): its tags nest deeper than 3000, as no proper page does.',
  },
  {
    name: 'a page whose many tags are not closed, as browsers bear',
    routes: { '/r': page('<font>'.repeat(600) + REPORT) },
    kind: 'new',
    zh: '首次取得，11.6 kB。',
    en: 'Taken for the first time, 11.6 kB.',
  },
  {
    name: 'a login page',
    routes: {
      '/r': redirect('/login'),
      '/login': page('<title>统一身份认证平台</title><form><input type=password></form>'),
    },
    kind: 'login-page',
    zh: '取到的是登录页面（200）：标题是“统一身份认证平台”。',
    en: 'A login page came instead (200): its title is “统一身份认证平台”.',
  },
  {
    name: 'a gateway that tests the browser',
    routes: { '/r': page('<script>document.cookie="__jsl_clearance=1"</script>', {}, 521) },
    kind: 'blocked-page',
    zh: '访问被网站的防护拦下（521）：网页只有浏览器验证脚本“__jsl_clearance”。',
    en: 'The site’s gateway did not let us through (521): the page is but a script that tests the browser, “__jsl_clearance”.',
    pages: ['/r'],
  },
  {
    name: 'slow to answer',
    routes: { '/r': () => {} },
    options: { retries: { attempts: 1 }, limits: { totalMs: 8_000 } },
    kind: 'slow',
    zh: '太慢：等待应答超过 0.2 秒。',
    en: 'Too slow: waiting for an answer took more than 0.2 s.',
  },
  {
    name: 'stopping in the middle',
    routes: { '/r': raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf', () => {}) },
    options: { retries: { attempts: 1 }, limits: { totalMs: 8_000 } },
    kind: 'slow',
    zh: '太慢：等待后续内容超过 0.2 秒。',
    en: 'Too slow: waiting for more of the page took more than 0.2 s.',
  },
  {
    name: 'a drip that never ends',
    routes: { '/r': drip },
    options: { retries: { attempts: 1 } },
    kind: 'slow',
    zh: '太慢：下载全文超过 0.8 秒。',
    en: 'Too slow: loading the whole took more than 0.8 s.',
  },
  {
    name: 'a name that is not found in time',
    routes: {},
    options: { resolve: () => new Promise(() => {}), retries: { attempts: 1 } },
    kind: 'slow',
    zh: '太慢：查询域名超过 0.4 秒；当时正在读取 robots.txt。',
    en: 'Too slow: finding its address took more than 0.4 s; this was when robots.txt was asked for.',
  },
  {
    name: 'endless',
    routes: { '/r': flood },
    kind: 'endless',
    zh: '太大：超过 2 MB，已停止。',
    en: 'Too large: more than 2 MB; stopped.',
    pages: ['/r'],
  },
  {
    name: 'too large by its own word',
    routes: { '/r': raw(`HTTP/1.1 200 OK\r\nContent-Length: ${3 * MB}\r\n\r\n`, () => {}) },
    kind: 'endless',
    zh: '太大：超过 2 MB，已停止。',
    en: 'Too large: more than 2 MB; stopped.',
  },
  {
    name: 'a gzip bomb',
    routes: { '/r': page(gzipSync(Buffer.alloc(64 * MB)), { 'content-encoding': 'gzip' }) },
    kind: 'endless',
    zh: '太大：解压后超过 2 MB，已停止。',
    en: 'Too large: more than 2 MB when decompressed; stopped.',
  },
  {
    name: 'a bomb in two layers',
    routes: { '/r': page(gzipSync(gzipSync(Buffer.alloc(64 * MB))), { 'content-encoding': 'gzip, gzip' }) },
    kind: 'endless',
    zh: '太大：解压后超过 2 MB，已停止。',
    en: 'Too large: more than 2 MB when decompressed; stopped.',
  },
  {
    name: 'broken off before its length',
    routes: { '/r': raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf', (socket) => socket.end()) },
    kind: 'broken',
    zh: '没有取到：内容没有传完（UND_ERR_SOCKET）。',
    en: 'Not taken: the page broke off before its end (UND_ERR_SOCKET).',
    pages: ['/r', '/r', '/r'],
  },
  {
    name: 'broken off in a chunk',
    routes: { '/r': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf', (socket) => socket.end()) },
    kind: 'broken',
    zh: '没有取到：内容没有传完（UND_ERR_SOCKET）。',
    en: 'Not taken: the page broke off before its end (UND_ERR_SOCKET).',
  },
  {
    name: 'broken off in the compressed stream',
    routes: { '/r': page(gzipSync(REPORT).subarray(0, 90), { 'content-encoding': 'gzip' }) },
    kind: 'broken',
    zh: '没有取到：内容没有传完（Z_BUF_ERROR）。',
    en: 'Not taken: the page broke off before its end (Z_BUF_ERROR).',
  },
  {
    name: 'reset',
    routes: { '/r': (_request, response) => void response.socket!.resetAndDestroy() },
    kind: 'broken',
    zh: '没有取到：连接被服务器中断（ECONNRESET）。',
    en: 'Not taken: the server dropped the connection (ECONNRESET).',
    pages: ['/r', '/r', '/r'],
  },
  {
    name: 'no HTTP',
    routes: { '/r': raw('SSH-2.0-OpenSSH_9.2\r\n', () => {}) },
    kind: 'broken',
    zh: '没有取到：应答不符合 HTTP（HTTPParserError）。',
    en: 'Not taken: the answer is no proper HTTP (HTTPParserError).',
    pages: ['/r'],
  },
  {
    name: 'called gzip without being it',
    routes: { '/r': page(REPORT, { 'content-encoding': 'gzip' }) },
    kind: 'broken',
    zh: '没有取到：内容与所声明的压缩方式不符（Z_DATA_ERROR）。',
    en: 'Not taken: the content is not compressed as it says (Z_DATA_ERROR).',
    pages: ['/r'],
  },
  {
    name: 'compressed in a way that we did not ask for',
    routes: { '/r': page(REPORT, { 'content-encoding': 'pack200' }) },
    kind: 'broken',
    zh: '没有取到：内容与所声明的压缩方式不符（Content-Encoding: pack200）。',
    en: 'Not taken: the content is not compressed as it says (Content-Encoding: pack200).',
  },
  {
    name: 'a host that does not exist',
    routes: {},
    options: { resolve: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) },
    kind: 'broken',
    zh: '没有取到：域名不存在（ENOTFOUND）；当时正在读取 robots.txt。',
    en: 'Not taken: there is no such host (ENOTFOUND); this was when robots.txt was asked for.',
  },
  {
    name: 'redirects in a circle',
    routes: { '/r': redirect('/s'), '/s': redirect('/r') },
    kind: 'broken',
    zh: '没有取到：跳转绕回了原处（http://county.test/r）。',
    en: 'Not taken: its redirects go in a circle (http://county.test/r).',
    pages: ['/r', '/s'],
  },
  {
    name: 'redirects without end',
    routes: Object.fromEntries(['/r', '/1', '/2', '/3'].map((path, index) => [path, redirect(`/${index + 1}`)])),
    options: { limits: { maxRedirects: 2 } },
    kind: 'broken',
    zh: '没有取到：跳转次数过多（3）。',
    en: 'Not taken: there are too many redirects (3).',
    pages: ['/r', '/1', '/2'],
  },
  {
    name: 'a redirect that leads nowhere',
    routes: { '/r': page('', {}, 302) },
    kind: 'broken',
    zh: '没有取到：应答不符合 HTTP（302 without Location）。',
    en: 'Not taken: the answer is no proper HTTP (302 without Location).',
  },
  {
    name: 'redirected to a private network',
    routes: { '/r': redirect('http://10.1.2.3/admin') },
    options: { ports: undefined, allowedHosts: ['county.test'] },
    kind: 'refused',
    zh: '拒绝访问：网址指向内部或保留的网络地址（10.1.2.3）；当时正在读取 robots.txt。',
    en: 'Refused: the address lies in a private or reserved network (10.1.2.3); this was when robots.txt was asked for.',
    pages: ['/r'],
  },
  {
    name: 'redirected to another scheme',
    routes: { '/r': redirect('file:///etc/passwd') },
    kind: 'refused',
    zh: '拒绝访问：只能访问 http 和 https 网址，不能访问（file）。',
    en: 'Refused: only http and https are asked, not (file).',
  },
  {
    name: 'redirected to a port of another service',
    routes: { '/r': redirect('http://county.test:6379/') },
    kind: 'refused',
    zh: '拒绝访问：不访问这个端口（6379）。',
    en: 'Refused: this port is not asked: (6379).',
  },
  {
    name: 'disallowed by robots.txt',
    routes: { '/robots.txt': page('User-agent: *\nDisallow: /r'), '/r': page(REPORT) },
    kind: 'disallowed',
    zh: '网站不许抓取此页（http://county.test/robots.txt）。',
    en: 'The site does not want this page fetched (http://county.test/robots.txt).',
    pages: [],
  },
  {
    name: 'not disallowed where robots.txt names another robot or page',
    routes: {
      '/robots.txt': page('User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private/'),
      '/r': page(REPORT),
    },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
  },
  {
    name: 'disallowed after a redirect to another site',
    routes: {
      '/robots.txt': ({ headers }, response) =>
        page(headers.host!.startsWith('other') ? 'User-agent: duixian\nDisallow: /' : '')({} as never, response),
      '/r': (request, response) => redirect(at('/r', 'other.test'))(request, response),
    },
    kind: 'disallowed',
    zh: '网站不许抓取此页（http://other.test/robots.txt）。',
    en: 'The site does not want this page fetched (http://other.test/robots.txt).',
    pages: ['/r'],
  },
  {
    name: 'not asked while robots.txt can’t be read',
    routes: { '/robots.txt': page('', {}, 503), '/r': page(REPORT) },
    kind: 'disallowed',
    zh: '网站的抓取规则读取失败，暂不访问（http://county.test/robots.txt）。',
    en: 'The site’s rules can’t be read, so it is not asked now (http://county.test/robots.txt).',
    pages: [],
  },
  {
    name: '503, then fine',
    routes: { '/r': inTurn(page('', {}, 503), page(REPORT)) },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
    pages: ['/r', '/r'],
  },
  {
    name: 'reset, then fine',
    routes: { '/r': inTurn((_request, response) => void response.socket!.resetAndDestroy(), page(REPORT)) },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
    pages: ['/r', '/r'],
  },
  {
    name: '429 with a Retry-After that is waited for',
    routes: { '/r': inTurn(page('', { 'retry-after': '7' }, 429), page(REPORT)) },
    kind: 'new',
    zh: '首次取得，8.1 kB。',
    en: 'Taken for the first time, 8.1 kB.',
    pages: ['/r', '/r'],
  },
  {
    name: '429 with a Retry-After that is too long to wait for',
    routes: { '/r': page('', { 'retry-after': 'Tue, 20 Jan 2026 02:30:00 GMT' }, 429) },
    kind: 'busy',
    zh: '网站繁忙（429），请 2026-01-20 10:30:00 之后再来。',
    en: 'The site is busy (429); come back after 2026-01-20 10:30:00 (China).',
    pages: ['/r'],
  },
  {
    name: '503 that stays',
    routes: { '/r': page('', {}, 503) },
    kind: 'busy',
    zh: '网站繁忙（503），请稍后再来。',
    en: 'The site is busy (503); come back later.',
    pages: ['/r', '/r', '/r'],
  },
  {
    name: 'GBK that is called UTF-8',
    routes: { '/r': page(GBK_REPORT, { 'content-type': 'text/html; charset=UTF-8' }) },
    kind: 'new',
    zh: '首次取得，5.4 kB；声明的编码 utf-8 与内容不符。',
    en: 'Taken for the first time, 5.4 kB; the declared encoding utf-8 does not fit the content.',
  },
  {
    name: 'GBK that is called GB2312, as pages do',
    routes: { '/r': page(GBK_REPORT, { 'content-type': 'text/html; charset=gb2312' }) },
    kind: 'new',
    zh: '首次取得，5.4 kB。',
    en: 'Taken for the first time, 5.4 kB.',
  },
  {
    name: 'a PDF, which is looked at no further',
    routes: { '/r': page('%PDF-1.7 404 not found', { 'content-type': 'application/pdf' }) },
    kind: 'new',
    zh: '首次取得，22 B。',
    en: 'Taken for the first time, 22 B.',
  },
];

describe('fetchDocument', () => {
  it.each(cases)('$name', async ({ routes, known = {}, options = {}, kind, zh, en, pages }) => {
    site.serve(routes);
    const outcome = await fetchDocument(at('/r'), known, visitor(options));
    expect({ kind: outcome.kind, zh: plain(outcome.line.zh), en: plain(outcome.line.en) }).toEqual({ kind, zh, en });
    if (pages) expect(site.pages).toEqual(pages);
  });

  it('gives what came, byte by byte, with what the server says of it', async () => {
    site.serve({
      '/r': page(gzipSync(REPORT), {
        'content-encoding': 'gzip',
        etag: 'W/"1"',
        'last-modified': 'Mon, 19 Jan 2026 01:00:00 GMT',
      }),
    });
    const outcome = await fetchDocument(at('/r'), {}, visitor());
    expect(outcome).toMatchObject({
      url: at('/r'),
      finalUrl: at('/r'),
      redirects: [],
      requests: 1,
      at: new Date('2026-01-20T00:00:00Z'),
      document: {
        mediaType: 'text/html',
        charset: { declared: 'utf-8', contradicted: false },
        etag: 'W/"1"',
        lastModified: 'Mon, 19 Jan 2026 01:00:00 GMT',
        sha256: sha256(REPORT),
      },
    });
    expect(Buffer.from((outcome as { document: { bytes: Uint8Array } }).document.bytes).toString()).toBe(REPORT);
  });

  it('keeps the page that came instead', async () => {
    const error = '<title>404</title>';
    site.serve({ '/r': page(error) });
    const outcome = await fetchDocument(at('/r'), { contentHash: sha256(REPORT) }, visitor());
    expect(outcome).toMatchObject({ kind: 'error-page', document: { sha256: sha256(error) } });
  });

  it('says who asks and how to reach them', async () => {
    site.serve({ '/r': page(REPORT) });
    await fetchDocument(at('/r'), {}, visitor());
    expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual([
      'duixian/1.0 (+https://duixian.test/contact)',
      'duixian/1.0 (+https://duixian.test/contact)',
    ]);
  });

  it('says that plain HTTP behind https is bad encryption', async () => {
    site.serve({});
    const outcome = await fetchDocument(`https://county.test:${site.port}/r`, {}, visitor());
    expect(outcome).toMatchObject({ kind: 'broken', fault: 'tls' });
  });

  it('stops when it is called off, without an outcome', async () => {
    site.serve({ '/r': () => {} });
    const reason = new Error('shutting down');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 50);
    await expect(fetchDocument(at('/r'), {}, visitor(), abort.signal)).rejects.toBe(reason);
  });
});
