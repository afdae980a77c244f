import { Redis } from 'ioredis';

/** Who connects: a producer must fail at once while Redis is away, a worker waits until it is back. */
export type ConnectionRole = 'producer' | 'worker';

const maskPassword = (url: string) => url.replace(/\/\/([^@/]*)@/, '//***@');

/**
 * Opens a connection to Redis and waits until it is ready.
 * @throws Error in one line, with the address and the cure, when Redis can't be reached
 */
export async function connectRedis(url: string, role: ConnectionRole): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    ...(role === 'producer' ? { enableOfflineQueue: false } : { maxRetriesPerRequest: null }),
  });
  let reason = '';
  // Also keeps a later loss of the connection from ending the process: ioredis reconnects by itself.
  redis.on('error', (error: Error & { code?: string }) => (reason = error.code ?? error.message));
  try {
    await redis.connect();
    return redis;
  } catch (error) {
    redis.disconnect();
    const where = `Redis ${maskPassword(url)} (${reason || (error as Error).message})`;
    throw new Error(
      `${where}: 没有应答，请启动它，或更正 REDIS_URL。It does not answer: start it, or correct REDIS_URL.`,
      { cause: error },
    );
  }
}
