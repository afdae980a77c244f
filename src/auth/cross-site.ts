import type { IncomingHttpHeaders } from 'node:http';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request changes something. */
export function isWriting(method: string): boolean {
  return !READING.has(method);
}

/**
 * Whether a browser says that a request comes from a page of another site. Browsers send `Sec-Fetch-Site`, older ones
 * `Origin` only; pages can change neither. Programs that are no browsers send none of them.
 */
export function comesFromAnotherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}
