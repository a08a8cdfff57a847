import { Redis } from 'ioredis';
import { Mistake } from './settings.mjs';

/**
 * That something answers there says little: a Redis that does not let us in would leave every job waiting in silence.
 * @param {string | undefined} url @throws {Mistake}
 */
export async function mustLetUsIn(url) {
  if (!url) return;
  const redis = new Redis(url, {
    lazyConnect: true,
    enableReadyCheck: false,
    retryStrategy: () => null,
    commandTimeout: 5000,
  });
  let cause;
  redis.on('error', (error) => (cause ??= error));
  try {
    await redis.ping();
  } catch (error) {
    throw new Mistake(`REDIS_URL: ${(cause ?? error).message}`);
  } finally {
    redis.disconnect();
  }
}
