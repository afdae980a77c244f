/**
 * Loses all that a Redis database holds.
 * @param {string} url
 */
export async function emptyRedis(url) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
