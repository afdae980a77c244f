import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SharedRedis } from './shared-redis';

const BEAT_MS = 5_000;
// Three beats may fail to come.
const ALIVE_MS = 20_000;
const REMEMBERED_MS = 86_400_000;

/** A worker process that gave a sign of life. */
export interface LivingWorker {
  id: string;
  host: string;
  pid: number;
  startedAt: string;
}

/** The signs of life that workers leave, each under its own name with the time of the last one. */
@Injectable()
export class WorkerHeartbeat implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private self: string | undefined;

  /** By which operators tell this process from others. */
  readonly name = `${hostname()}:${process.pid}`;

  constructor(private readonly shared: SharedRedis) {}

  /** Begins to leave signs of life; ends with the process. */
  async begin(): Promise<void> {
    const self: LivingWorker = {
      id: randomUUID(),
      host: hostname(),
      pid: process.pid,
      startedAt: new Date().toISOString(),
    };
    this.self = JSON.stringify(self);
    await this.beat(this.self);
    // A beat that fails for want of Redis is made up for by the next.
    this.timer = setInterval(() => void this.beat(JSON.stringify(self)).catch(() => undefined), BEAT_MS);
  }

  /** When any worker last gave a sign of life; null where none has for a day. */
  async findLast(): Promise<Date | null> {
    const [, at] = await (await this.shared.connect()).zrange(this.key, '0', '0', 'REV', 'WITHSCORES');
    return at === undefined ? null : new Date(Number(at));
  }

  /** The workers that are alive, those that began first before the others. */
  async findAlive(): Promise<LivingWorker[]> {
    const found = await (await this.shared.connect()).zrangebyscore(this.key, Date.now() - ALIVE_MS, Infinity);
    return found
      .map((worker) => JSON.parse(worker) as LivingWorker)
      .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  }

  async isAlive(): Promise<boolean> {
    return (await this.findAlive()).length > 0;
  }

  /** A worker that ends says so; that one ended stays known. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    if (!this.self) return;
    const redis = await this.shared.connect().catch(() => undefined);
    await redis?.zadd(this.key, 'XX', String(Date.now() - ALIVE_MS - 1), this.self).catch(() => undefined);
  }

  private async beat(self: string): Promise<void> {
    const redis = await this.shared.connect();
    const now = Date.now();
    await redis
      .multi()
      .zadd(this.key, now, self)
      .zremrangebyscore(this.key, 0, now - REMEMBERED_MS)
      .exec();
  }

  private get key(): string {
    return this.shared.key('workers');
  }
}
