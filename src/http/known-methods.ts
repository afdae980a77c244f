import type { FastifyInstance } from 'fastify';
import { MethodNotAllowedError } from '../common/errors';

/** The route that answers with a page what no other route takes. */
const PAGES = '/*';

/**
 * Tells someone who asks an address of the API by a method that it does not take which ones it does (405, Allow);
 * without this he hears that there is no such address.
 */
export function tellMethods(fastify: FastifyInstance): void {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/')) return;
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    routes.set(url, route);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 && request.routeOptions.url !== PAGES) return done();
    const path = request.url.split('?', 1)[0]!;
    const methods = [...routes.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((route) => [...route.methods]);
    if (methods.length === 0 || methods.includes(request.method)) return done();
    const allowed = [...new Set(methods)].sort().join(', ');
    void reply.header('allow', allowed);
    done(
      new MethodNotAllowedError('http.405', {
        zh: `这一地址不接受 ${request.method}，只接受 ${allowed}。`,
        en: `This address does not take ${request.method}, only ${allowed}.`,
      }),
    );
  });
}

/** Of /api/v1/regions/:code, what /api/v1/regions/530600 fits. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}/?$`);
