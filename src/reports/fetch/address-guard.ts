import type { LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { refused, slow } from './fetch-failure';
import type { FetchSettings } from './fetch-settings';
import { networkFailure } from './network-failure';

type Guarded = Pick<FetchSettings, 'allowedHosts' | 'allowedNetworks' | 'ports' | 'resolve' | 'limits'>;

const LONGEST_URL = 2_048;
/** Of IPv6 only this much is given out for the public network (RFC 4291); the rest is special or unassigned. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Reads an address of the web and refuses what must not be asked.
 * @throws FetchFailure `refused`
 */
export function checkUrl(address: string, { allowedHosts, ports }: Guarded, base?: URL): URL {
  if (address.length > LONGEST_URL || !URL.canParse(address, base?.href)) throw refused('url', address.slice(0, 200));
  const url = new URL(address, base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('scheme', url.protocol.slice(0, -1));
  // The password itself goes into no log and no page.
  if (url.username || url.password) throw refused('credentials', url.host);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!ports.has(port) && !isAllowedHost(url, allowedHosts)) throw refused('port', String(port));
  return url;
}

/**
 * Finds the addresses of a host, once, and checks each: a connection may go to these and to no other.
 * One address that is not public refuses the host, lest a second try reach it.
 * @throws FetchFailure `refused`, `slow`, or `broken` where the name is not known
 */
export async function publicAddresses(url: URL, guarded: Guarded): Promise<LookupAddress[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = ipaddr.isValid(hostname)
    ? [{ address: hostname, family: ipaddr.parse(hostname).kind() === 'ipv6' ? 6 : 4 }]
    : await resolveInTime(hostname, guarded);
  if (isAllowedHost(url, guarded.allowedHosts)) return addresses;
  const closed = addresses.find(({ address }) => !isOpen(address, guarded));
  if (closed) throw refused('address', closed.address === hostname ? hostname : `${hostname} → ${closed.address}`);
  return addresses;
}

function isAllowedHost(url: URL, allowedHosts: ReadonlySet<string>): boolean {
  return allowedHosts.has(url.hostname) || allowedHosts.has(url.host);
}

function isOpen(address: string, { allowedNetworks }: Guarded): boolean {
  // An IPv4 address written as IPv6 (::ffff:127.0.0.1) is the IPv4 address.
  const ip = ipaddr.process(address);
  if (allowedNetworks.some(([network, bits]) => network.kind() === ip.kind() && ip.match(network, bits))) return true;
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL_IPV6[0], GLOBAL_IPV6[1]));
}

async function resolveInTime(hostname: string, { resolve, limits }: Guarded): Promise<LookupAddress[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(slow('resolve', limits.connectMs)), limits.connectMs);
  });
  try {
    const addresses = await Promise.race([resolve(hostname), late]);
    if (addresses.length === 0) throw Object.assign(new Error(hostname), { code: 'ENOTFOUND' });
    return addresses;
  } catch (error) {
    throw networkFailure(error, false, limits) ?? error;
  } finally {
    clearTimeout(timer);
  }
}
