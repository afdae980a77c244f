import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { CONFIG, type Config } from '../config/config';
import { connectRedis } from './redis.connection';

/** This process's connection for what processes tell each other beside their jobs, opened when it is first needed. */
@Injectable()
export class SharedRedis implements OnApplicationShutdown {
  private redis: Promise<Redis> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when Redis is away; the next call tries again */
  connect(): Promise<Redis> {
    this.redis ??= connectRedis(this.config.redis.url, 'producer').catch((error: unknown) => {
      this.redis = undefined;
      throw error;
    });
    return this.redis;
  }

  /** The name of a key among those of this installation. */
  key(...parts: string[]): string {
    return [this.config.redis.prefix, ...parts].join(':');
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.redis?.catch(() => undefined))?.disconnect();
  }
}
