import { IPv6, parse } from 'ipaddr.js';

/**
 * By which who asks is counted: the address, but of an IPv6 address its /64, since who has one of these has all of it.
 * @param address an IP address; an IPv4 one written as IPv6 is taken for what it is
 */
export function networkOf(address: string): string {
  const parsed = parse(address);
  if (!(parsed instanceof IPv6)) return parsed.toString();
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, 4).join(':');
}
