import type { LookupAddress } from 'node:dns';
import { fetchDocument } from '../../../src/reports/fetch/fetch-document';
import type { FetchOptions } from '../../../src/reports/fetch/fetch-settings';
import { Visitor } from '../../../src/reports/fetch/visitor';
import { page, redirect, TestClock, TestSite } from './fetch-test-site';

const site = new TestSite();
beforeAll(() => site.listen());
afterAll(() => site.close());

const LIST = page(`<title>公告</title>${'<a href="/a.html">乡镇公告栏</a>'.repeat(5)}`);
const visitor = (options: Partial<FetchOptions>) =>
  new Visitor({ contact: 'mailto:desk@duixian.test', clock: new TestClock(), ports: [site.port], ...options });
const at = (path: string, host = 'county.test') => `http://${host}:${site.port}${path}`;
const answers = (...addresses: string[]) =>
  addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('the guard of addresses', () => {
  beforeEach(() => site.serve({ '/': LIST, '/away': redirect('/') }));

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    // How the same address may be hidden.
    ['2130706433', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['[::ffff:127.0.0.1]', '::ffff:7f00:1'],
    ['localhost', 'localhost → '],
  ])('does not ask this machine as %s unless that is allowed', async (host, shown) => {
    const outcome = await fetchDocument(at('/', host), {}, visitor({}));
    expect(outcome).toMatchObject({
      kind: 'refused',
      why: 'address',
      detail: expect.stringContaining(shown),
      requests: 0,
    });
    expect(site.asked).toEqual([]);
  });

  it.each<[string, Partial<FetchOptions>]>([
    ['an allowed host', { allowedHosts: ['127.0.0.1'] }],
    ['an allowed network', { allowedNetworks: ['127.0.0.0/8'] }],
  ])('asks this machine as %s', async (_name, options) => {
    expect(await fetchDocument(at('/', '127.0.0.1'), {}, visitor(options))).toMatchObject({ kind: 'new' });
  });

  it('asks an allowed host at any port, and no other host there', async () => {
    const options = { ports: [80], allowedNetworks: ['127.0.0.0/8'], allowedHosts: [`127.0.0.1:${site.port}`] };
    expect(await fetchDocument(at('/', '127.0.0.1'), {}, visitor(options))).toMatchObject({ kind: 'new' });
    expect(await fetchDocument(at('/', '127.0.0.2'), {}, visitor(options))).toMatchObject({
      kind: 'refused',
      why: 'port',
    });
  });

  it('connects to the address that was checked, and does not look the name up again', async () => {
    const resolve = jest.fn(async () => answers('127.0.0.1'));
    const outcome = await fetchDocument(at('/'), {}, visitor({ resolve, allowedNetworks: ['127.0.0.0/8'] }));
    expect(outcome).toMatchObject({ kind: 'new', requests: 1 });
    // Once for robots.txt and once for the page; no name server knows county.test.
    expect(resolve).toHaveBeenCalledTimes(2);
    expect(site.asked.map(({ host }) => host)).toEqual([`county.test:${site.port}`, `county.test:${site.port}`]);
  });

  it('refuses a name whose answer changes to a private address between two requests', async () => {
    const given = [answers('127.0.0.1'), answers('127.0.0.1'), answers('10.0.0.5')];
    const resolve = async () => given.shift()!;
    const outcome = await fetchDocument(at('/away'), {}, visitor({ resolve, allowedNetworks: ['127.0.0.0/8'] }));
    expect(outcome).toMatchObject({ kind: 'refused', detail: 'county.test → 10.0.0.5', finalUrl: at('/') });
    expect(site.pages).toEqual(['/away']);
  });

  it('refuses a name that has one private address among public ones', async () => {
    const resolve = async () => answers('127.0.0.1', '169.254.169.254');
    const outcome = await fetchDocument(at('/'), {}, visitor({ resolve, allowedNetworks: ['127.0.0.0/8'] }));
    expect(outcome).toMatchObject({ kind: 'refused', detail: 'county.test → 169.254.169.254' });
    expect(site.asked).toEqual([]);
  });

  it('keeps the password of an address out of the line', async () => {
    const outcome = await fetchDocument(`http://clerk:s3cret@county.test:${site.port}/`, {}, visitor({}));
    expect(outcome).toMatchObject({ kind: 'refused', why: 'credentials' });
    expect(outcome.line.zh + outcome.line.en).not.toContain('s3cret');
  });
});
