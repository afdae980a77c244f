import { FetchFailure, mayPass } from './fetch-failure';
import type { FetchSettings } from './fetch-settings';
import type { Answer } from './send-request';

/** Answers that say "not now"; any other error stays one. */
const PASSING_STATUS: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * How long to wait before the same request is sent again.
 * @param result an answer or what failed
 * @param attempt how many requests were sent
 * @returns milliseconds; undefined where the result stands
 */
export function retryWait(
  result: Answer | FetchFailure,
  attempt: number,
  { retries, clock, random }: Pick<FetchSettings, 'retries' | 'clock' | 'random'>,
): number | undefined {
  const passing = result instanceof FetchFailure ? mayPass(result) : PASSING_STATUS.includes(result.status);
  if (!passing || attempt >= retries.attempts) return undefined;
  const backoff = Math.min(retries.maxBackoffMs, retries.backoffMs * 2 ** (attempt - 1));
  const jittered = backoff * (1 - random() / 2);
  const asked = result instanceof FetchFailure ? undefined : retryAt(result, clock.now());
  if (asked === undefined) return jittered;
  const wait = asked - clock.now();
  return wait > retries.maxRetryAfterMs ? undefined : Math.max(wait, jittered);
}

/**
 * When the server asks to be asked again (RFC 9110, Retry-After: seconds or a date).
 * @returns milliseconds since 1970; undefined where it does not say
 */
export function retryAt({ headers }: Answer, now: number): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return now + Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : date;
}
