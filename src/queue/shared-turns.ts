import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { SharedRedis } from './shared-redis';

// A process that is killed gives its turn up after so long; one that lives renews it.
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const POLL_MS = 100;

// Only who holds the turn may prolong it, or give it up: the pause then keeps the others waiting.
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end`;
const LEAVE = `
  if redis.call('get', KEYS[1]) ~= ARGV[1] then return end
  if tonumber(ARGV[2]) > 0 then return redis.call('set', KEYS[1], 'pause', 'PX', ARGV[2]) end
  return redis.call('del', KEYS[1])`;

/** Lets one at a time do something under a name, with a pause after it, among all processes. */
@Injectable()
export class SharedTurns {
  constructor(private readonly shared: SharedRedis) {}

  /**
   * Waits for the turn, then does the work; the next one may begin `pauseMs` after its end.
   * @param signal ends the waiting, not the work
   * @throws what the work throws, the signal's reason, or Error when Redis is away
   */
  async take<T>(name: string, pauseMs: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const redis = await this.shared.connect();
    const key = this.shared.key('turn', name);
    const token = randomUUID();
    while ((await redis.set(key, token, 'PX', LEASE_MS, 'NX')) === null)
      await sleep(POLL_MS, undefined, { signal }).catch(() => signal?.throwIfAborted());
    const renewal = setInterval(() => void redis.eval(RENEW, 1, key, token, LEASE_MS).catch(() => 0), RENEW_MS);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      clearInterval(renewal);
      // Where Redis is away now, the turn runs out by itself.
      await redis.eval(LEAVE, 1, key, token, Math.ceil(pauseMs)).catch(() => undefined);
    }
  }
}
