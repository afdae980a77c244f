import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { CONFIG, type Config } from '../config/config';
import { connectRedis } from './redis.connection';

const BEAT_MS = 5_000;
// Three beats may fail to come.
const ALIVE_MS = 20_000;

/** The sign of life that workers leave, and when the last one came. */
@Injectable()
export class WorkerHeartbeat implements OnApplicationShutdown {
  private redis: Promise<Redis> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Begins to leave signs of life; ends with the process. */
  async begin(): Promise<void> {
    await this.beat();
    // A beat that fails for want of Redis is made up for by the next.
    this.timer = setInterval(() => void this.beat().catch(() => undefined), BEAT_MS);
  }

  /** When any worker last gave a sign of life; null where none has for a day. */
  async findLast(): Promise<Date | null> {
    const at = await (await this.connect()).get(this.key);
    return at === null ? null : new Date(Number(at));
  }

  async isAlive(): Promise<boolean> {
    const last = await this.findLast();
    return last !== null && Date.now() - last.getTime() < ALIVE_MS;
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    (await this.redis?.catch(() => undefined))?.disconnect();
  }

  private async beat(): Promise<void> {
    await (await this.connect()).set(this.key, Date.now(), 'EX', 86_400);
  }

  private get key(): string {
    return `${this.config.redis.prefix}:worker-heartbeat`;
  }

  private connect(): Promise<Redis> {
    this.redis ??= connectRedis(this.config.redis.url, 'producer').catch((error: unknown) => {
      this.redis = undefined;
      throw error;
    });
    return this.redis;
  }
}
