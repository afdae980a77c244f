import { isUtf8 } from 'node:buffer';
import { broken } from './fetch-failure';
import type { Redirect } from './fetch-outcome';
import type { Answer } from './send-request';

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT: readonly number[] = [301, 308];

/** What a redirect from one address to another means. */
export function redirectOf(from: URL, to: URL, status: number): Redirect {
  return {
    from: from.href,
    to: to.href,
    status,
    permanent: PERMANENT.includes(status),
    downgraded: from.protocol === 'https:' && to.protocol === 'http:',
  };
}

/**
 * Where an answer sends us, as written; undefined for an answer that does not.
 * @throws FetchFailure `broken` for a redirect without a target
 */
export function redirectTarget({ status, headers }: Answer): string | undefined {
  if (!REDIRECTS.includes(status)) return undefined;
  if (!headers.location) throw broken('protocol', `${status} without Location`);
  // Only ASCII is allowed, but Chinese file names come as they are, in the server's own encoding.
  const bytes = Buffer.from(headers.location, 'latin1');
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
