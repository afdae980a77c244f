import type { FastifyRequest } from 'fastify';

/** Scheme and host by which a request reached the site, without a slash at the end: the start of absolute addresses. */
export function requestOrigin({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return `${protocol}://${host}`;
}
