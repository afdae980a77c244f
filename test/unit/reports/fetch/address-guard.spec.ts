import { checkUrl, publicAddresses } from '../../../../src/reports/fetch/address-guard';
import { FetchFailure } from '../../../../src/reports/fetch/fetch-failure';
import { fetchSettings, type FetchOptions } from '../../../../src/reports/fetch/fetch-settings';

const settings = (options: Partial<FetchOptions> = {}) =>
  fetchSettings({ contact: 'mailto:desk@duixian.test', ...options });
const resolving = (address: string, options: Partial<FetchOptions> = {}) =>
  settings({ ...options, resolve: async () => [{ address, family: address.includes(':') ? 6 : 4 }] });
const site = new URL('http://county.test/');

async function refusalOf(look: () => unknown): Promise<string | undefined> {
  try {
    await look();
    return undefined;
  } catch (error) {
    if (error instanceof FetchFailure && error.finding.kind === 'refused') return error.finding.why;
    throw error;
  }
}

describe('publicAddresses', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, its far end', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local, with the metadata of clouds', '169.254.169.254'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '203.0.113.7'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv6 unique local', 'fd12:3456::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['IPv4 in IPv6', '::ffff:10.0.0.1'],
    ['IPv4 in IPv6, deprecated', '::10.0.0.1'],
    ['IPv4 behind NAT64', '64:ff9b::a00:1'],
    ['IPv4 in 6to4', '2002:a00:1::1'],
    ['Teredo', '2001:0:a00:1::1'],
    ['IPv6 that nobody was given', '4000::1'],
  ])('refuses %s: %s', async (_name, address) => {
    expect(await refusalOf(() => publicAddresses(site, resolving(address)))).toBe('address');
  });

  it.each([
    ['172.15.0.1'],
    ['172.32.0.1'],
    ['100.128.0.1'],
    ['11.0.0.1'],
    ['223.5.5.5'],
    ['2400:3200::1'],
    ['::ffff:223.5.5.5'],
  ])('takes the public %s', async (address) => {
    const family = address.includes(':') ? 6 : 4;
    expect(await publicAddresses(site, resolving(address))).toEqual([{ address, family }]);
  });

  it('opens an allowed network and not its neighbour', async () => {
    const options = { allowedNetworks: ['10.20.0.0/16', 'fd00:1::/32'] };
    expect(await refusalOf(() => publicAddresses(site, resolving('10.20.3.4', options)))).toBeUndefined();
    expect(await refusalOf(() => publicAddresses(site, resolving('fd00:1::5', options)))).toBeUndefined();
    expect(await refusalOf(() => publicAddresses(site, resolving('10.21.3.4', options)))).toBe('address');
    expect(await refusalOf(() => publicAddresses(site, resolving('fd00:2::5', options)))).toBe('address');
  });

  it('opens an allowed host and not what ends like it', async () => {
    const options = { allowedHosts: ['Portal.intranet'] };
    const at = (host: string) => () => publicAddresses(new URL(`http://${host}/`), resolving('10.1.1.1', options));
    expect(await refusalOf(at('portal.intranet'))).toBeUndefined();
    expect(await refusalOf(at('evil-portal.intranet'))).toBe('address');
    expect(await refusalOf(at('portal.intranet.evil.test'))).toBe('address');
  });
});

describe('checkUrl', () => {
  it.each([
    ['no address', 'url'],
    ['', 'url'],
    [`http://county.test/${'a'.repeat(3_000)}`, 'url'],
    ['ftp://county.test/r', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://clerk@county.test/', 'credentials'],
    ['http://county.test:22/', 'port'],
    ['https://county.test:5432/', 'port'],
  ])('refuses %s', async (address, why) => {
    expect(await refusalOf(() => checkUrl(address, settings()))).toBe(why);
  });

  it.each([
    ['http://county.test/r#part', 'http://county.test/r'],
    ['https://county.test:8443/r', 'https://county.test:8443/r'],
    ['http://政务.test/报告', 'http://xn--zfr164b.test/%E6%8A%A5%E5%91%8A'],
  ])('takes %s', (address, url) => {
    expect(checkUrl(address, settings()).hostname).toBe(new URL(url).hostname);
    expect(checkUrl(address, settings()).pathname).toBe(new URL(url).pathname);
    expect(checkUrl(address, settings()).hash).toBe('');
  });
});

describe('fetchSettings', () => {
  it.each([
    ['a contact that would break the header', { contact: 'desk\r\nX-Evil: 1' }, 'fetch.contact'],
    ['a contact that says nothing', { contact: '' }, 'fetch.contact'],
    ['a network that is none', { contact: 'mailto:a@b.test', allowedNetworks: ['10.0.0.0'] }, 'fetch.allowed_network'],
  ])('refuses %s', (_name, options, code) => {
    expect(() => fetchSettings(options)).toThrow(expect.objectContaining({ code }));
  });
});
