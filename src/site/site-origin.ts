import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config';

/**
 * Scheme and host of the site, without a slash at the end: the start of absolute addresses. As it was set (PUBLIC_URL),
 * else as the request came.
 */
export function siteOrigin({ http }: Config, { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return http.givenUrl ?? `${protocol}://${host}`;
}
