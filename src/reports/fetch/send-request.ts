import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { endless, slow } from './fetch-failure';
import type { FetchLimits } from './fetch-settings';
import { networkFailure } from './network-failure';
import { type BodyLimit, readBody } from './read-body';

export interface Answer {
  status: number;
  /** Names in lower case, values with one character a byte; of a repeated header the last. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const NO_BODY: readonly number[] = [204, 205, 304, 301, 302, 303, 307, 308];

/**
 * One GET to a host whose addresses were checked, on a connection of its own that can go nowhere else.
 * Redirects are not followed.
 * @throws FetchFailure; the signal's reason when it is aborted
 */
export async function sendRequest(
  url: URL,
  headers: Record<string, string>,
  addresses: LookupAddress[],
  limits: FetchLimits,
  limit: BodyLimit,
  signal?: AbortSignal,
): Promise<Answer> {
  // A connection is not kept: the next request finds and checks the addresses anew.
  const agent = new Agent({
    connect: { lookup: pinned(addresses), timeout: limits.connectMs },
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.idleMs,
  });
  const total = AbortSignal.timeout(limits.totalMs);
  let answered = false;
  try {
    const response = await request(url, {
      dispatcher: agent,
      headers,
      signal: signal ? AbortSignal.any([total, signal]) : total,
    });
    answered = true;
    // Whatever is left of a body when we go is of no interest.
    response.body.on('error', () => {});
    const head = flat(response.headers);
    if (NO_BODY.includes(response.statusCode))
      return { status: response.statusCode, headers: head, body: Buffer.alloc(0) };
    if (limit.tooLong === 'fail' && Number(head['content-length']) > limit.maxBytes)
      throw endless(limit.maxBytes, false);
    const body = await readBody(response.body, head['content-encoding'] ?? '', limit);
    return { status: response.statusCode, headers: head, body };
  } catch (error) {
    signal?.throwIfAborted();
    if (total.aborted) throw slow('total', limits.totalMs);
    throw networkFailure(error, answered, limits) ?? error;
  } finally {
    await agent.destroy();
  }
}

function pinned(addresses: LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const last = Array.isArray(value) ? value.at(-1) : value;
      return last === undefined ? [] : [[name, last]];
    }),
  );
}
