import cors from '@fastify/cors';
import etag from '@fastify/etag';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const READING = ['GET', 'HEAD'];
/** What a page elsewhere may read of an answer besides its body. */
const EXPOSED = [
  'ETag',
  'Content-Disposition',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
];

/**
 * Who may read the API, and how long an answer holds. Pages of any site may read, as no one in particular: cookies are
 * not taken from them. An answer may be kept, but is to be asked about again before it is used: a weak ETag of its
 * content makes that cheap for the line (304), and a correction is seen at once.
 */
export async function openForReading(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cors, {
    delegator: (request, done) =>
      done(null, {
        origin: isApi(request) && asksForReading(request) ? '*' : false,
        methods: READING,
        allowedHeaders: ['Accept', 'Content-Type', 'If-None-Match'],
        exposedHeaders: EXPOSED,
        maxAge: 86_400,
      }),
  });
  await app.register(etag, { weak: true });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (isApi(request) && !reply.hasHeader('cache-control'))
      reply.header('cache-control', keeping(request, reply.statusCode));
    done();
  });
}

const isApi = ({ url }: FastifyRequest): boolean => url.startsWith('/api/');

// Before it writes, a browser asks what it may do: a method that only reads, it may.
const asksForReading = ({ method, headers }: FastifyRequest): boolean =>
  READING.includes(method === 'OPTIONS' ? String(headers['access-control-request-method']) : method);

function keeping({ method, headers }: FastifyRequest, status: number): string {
  if (!READING.includes(method) || (status !== 200 && status !== 304)) return 'no-store';
  return headers.cookie || headers.authorization ? 'private, no-cache' : 'public, no-cache';
}
