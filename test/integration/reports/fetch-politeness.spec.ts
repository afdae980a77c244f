import { fetchDocument } from '../../../src/reports/fetch/fetch-document';
import type { FetchOptions } from '../../../src/reports/fetch/fetch-settings';
import { Visitor } from '../../../src/reports/fetch/visitor';
import { inTurn, page, redirect, TestClock, TestSite } from './fetch-test-site';

const site = new TestSite();
beforeAll(() => site.listen());
afterAll(() => site.close());

const clock = { current: new TestClock() };
const visitor = (options: Partial<FetchOptions> = {}) => {
  clock.current = new TestClock();
  return new Visitor({
    contact: 'mailto:desk@duixian.test',
    allowedNetworks: ['127.0.0.0/8'],
    ports: [site.port],
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    clock: clock.current,
    random: () => 0,
    ...options,
  });
};
const at = (path: string, host = 'county.test') => `http://${host}:${site.port}${path}`;
const LIST = page(`<title>公告</title>${'<a href="/a.html">乡镇公告栏</a>'.repeat(5)}`);
const robots = (text: string) => page(text, { 'content-type': 'text/plain' });
const asked = () => site.asked.map(({ path }) => path);

describe('the pause between two requests', () => {
  it.each([
    ['without robots.txt', undefined, 2_000],
    ['where Crawl-delay asks for more', 'User-agent: *\nCrawl-delay: 9', 9_000],
    ['where it asks for less than we keep anyway', 'User-agent: *\nCrawl-delay: 1', 2_000],
    ['where it asks for more than the cap', 'User-agent: *\nCrawl-delay: 86400', 30_000],
    ['where it asks another robot', 'User-agent: other\nCrawl-delay: 9', 2_000],
    ['where it asks for nonsense', 'User-agent: *\nCrawl-delay: -5', 2_000],
  ])('%s', async (_name, text, pause) => {
    site.serve({ '/': LIST, '/b': LIST, ...(text === undefined ? {} : { '/robots.txt': robots(text) }) });
    const one = visitor();
    await fetchDocument(at('/'), {}, one);
    await fetchDocument(at('/b'), {}, one);
    expect(asked()).toEqual(['/robots.txt', '/', '/b']);
    expect(clock.current.slept).toEqual([pause, pause]);
  });

  it('is not kept between two hosts, nor once the time has passed', async () => {
    site.serve({ '/': LIST });
    const one = visitor();
    await fetchDocument(at('/'), {}, one);
    clock.current.pass(60_000);
    await fetchDocument(at('/'), {}, one);
    await fetchDocument(at('/', 'other.test'), {}, one);
    // One pause for each robots.txt before its first page.
    expect(clock.current.slept).toEqual([2_000, 2_000]);
  });
});

describe('one request at a time', () => {
  it('for a host, however many look at once, with one robots.txt', async () => {
    site.serve(Object.fromEntries(['/1', '/2', '/3', '/4', '/5'].map((path) => [path, LIST])));
    const one = visitor();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((n) => fetchDocument(at(`/${n}`), {}, one)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new', 'new']);
    expect(site.mostAtOnce).toBe(1);
    expect(asked().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('but several hosts at once', async () => {
    let open = () => {};
    const all = new Promise<void>((resolve) => (open = resolve));
    let waiting = 0;
    // Neither is answered before both have asked.
    site.serve({
      '/': (request, response) => void (++waiting === 2 && open(), all.then(() => LIST(request, response))),
    });
    const one = visitor();
    const outcomes = await Promise.all(['a.test', 'b.test'].map((host) => fetchDocument(at('/', host), {}, one)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new']);
  });

  it('and the next is not let in when one in the line is called off', async () => {
    site.serve({
      '/1': (request, response) => void setTimeout(() => LIST(request, response), 100),
      '/2': LIST,
      '/3': LIST,
    });
    const one = visitor();
    await one.rulesFor(new URL(at('/')));
    const off = AbortSignal.timeout(30);
    const [first, second, third] = await Promise.allSettled([
      fetchDocument(at('/1'), {}, one),
      fetchDocument(at('/2'), {}, one, off),
      fetchDocument(at('/3'), {}, one),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(site.mostAtOnce).toBe(1);
    expect(site.pages).toEqual(['/1', '/3']);
  });
});

describe('robots.txt', () => {
  it('is asked for again when it has expired, and its new rules count', async () => {
    site.serve({ '/': LIST, '/robots.txt': inTurn(robots(''), robots('User-agent: *\nDisallow: /')) });
    const one = visitor();
    const kinds: string[] = [];
    for (const hours of [0, 23, 2]) {
      clock.current.pass(hours * 3_600_000);
      kinds.push((await fetchDocument(at('/'), {}, one)).kind);
    }
    expect(kinds).toEqual(['new', 'new', 'disallowed']);
    expect(asked()).toEqual(['/robots.txt', '/', '/', '/robots.txt']);
  });

  it('is asked for again sooner when it could not be had', async () => {
    const down = page('', {}, 500);
    site.serve({ '/': LIST, '/robots.txt': inTurn(down, down, down, robots('')) });
    const one = visitor();
    expect(await fetchDocument(at('/'), {}, one)).toMatchObject({ kind: 'disallowed', because: 'unreachable' });
    clock.current.pass(11 * 60_000);
    expect(await fetchDocument(at('/'), {}, one)).toMatchObject({ kind: 'new' });
  });

  it.each([
    [
      'a redirect is followed',
      { '/robots.txt': redirect('/r2'), '/r2': robots('User-agent: *\nDisallow: /') },
      'disallowed',
    ],
    ['a page of HTML has no rules', { '/robots.txt': LIST }, 'new'],
    ['a refusal means no rules', { '/robots.txt': page('', {}, 403) }, 'new'],
    ['a redirect to a private network means no rules', { '/robots.txt': redirect('http://192.168.0.1/') }, 'new'],
    ['a redirect in a circle means no rules', { '/robots.txt': redirect('/robots.txt') }, 'new'],
    [
      'what stands within the first 500 kB counts',
      { '/robots.txt': robots(`User-agent: *\nDisallow: /\n${'#'.repeat(600_000)}`) },
      'disallowed',
    ],
    ['an exception for the page counts', { '/robots.txt': robots('User-agent: *\nDisallow: /\nAllow: /$') }, 'new'],
  ])('%s', async (_name, routes, kind) => {
    site.serve({ '/': LIST, ...routes });
    expect(await fetchDocument(at('/'), {}, visitor({ ports: [site.port, 80] }))).toMatchObject({ kind });
  });
});

describe('a request that is sent again', () => {
  const down = page('', {}, 502);
  it.each([
    ['waits longer each time', inTurn(down, down, LIST), () => 0, [2_000, 4_000]],
    [
      'waits a random half less, but never less than the pause',
      inTurn(down, down, LIST),
      () => 1,
      [1_000, 1_000, 2_000],
    ],
    ['waits as long as the server asks', inTurn(page('', { 'retry-after': '20' }, 503), LIST), () => 0, [20_000]],
    [
      'waits longer than the server asks where our own wait is longer',
      inTurn(page('', { 'retry-after': '0' }, 503), LIST),
      () => 0,
      [2_000],
    ],
  ])('%s', async (_name, handler, random, waits) => {
    site.serve({ '/': handler });
    const one = visitor({ random });
    await one.rulesFor(new URL(at('/')));
    clock.current.pass(60_000);
    expect(await fetchDocument(at('/'), {}, one)).toMatchObject({ kind: 'new' });
    expect(clock.current.slept).toEqual(waits);
  });

  it.each([
    ['a page that is not there', page('', {}, 404)],
    ['a page that is forbidden', page('', {}, 403)],
    ['a server that can’t do it', page('', {}, 501)],
  ])('is not %s', async (_name, handler) => {
    site.serve({ '/': handler });
    await fetchDocument(at('/'), {}, visitor());
    expect(site.pages).toEqual(['/']);
  });
});
