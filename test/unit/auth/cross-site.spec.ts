import type { IncomingHttpHeaders } from 'node:http';
import { comesFromAnotherSite } from '../../../src/auth/cross-site';

const host = 'duixian.example.org';

describe('a request', () => {
  it.each<IncomingHttpHeaders>([
    { host, 'sec-fetch-site': 'cross-site' },
    { host, 'sec-fetch-site': 'same-site' },
    { host, 'sec-fetch-site': 'cross-site', origin: `https://${host}` },
    { host, origin: 'https://example.org' },
    { host, origin: `https://${host}.example.com` },
    { host, origin: `https://${host}:8443` },
    { host, origin: 'null' },
    { host, origin: '' },
  ])('comes from another site: %j', (headers) => {
    expect(comesFromAnotherSite(headers)).toBe(true);
  });

  it.each<IncomingHttpHeaders>([
    { host },
    { host, 'sec-fetch-site': 'same-origin' },
    { host, 'sec-fetch-site': 'none' },
    { host, origin: `https://${host}` },
    { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' },
  ])('comes from this site, or from no page: %j', (headers) => {
    expect(comesFromAnotherSite(headers)).toBe(false);
  });
});
