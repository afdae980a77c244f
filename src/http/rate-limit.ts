import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { parse } from 'ipaddr.js';
import { TooManyRequestsError } from '../common/errors';

const MINUTE_MS = 60_000;

/**
 * So many requests of the API a minute for each address (IPv6: each /64); RateLimit-* headers tell how many are left.
 * Counted in this process: the limit guards its time and its connections, and reading does not need Redis for it.
 * Who asks from this very machine, without a proxy between, is not counted.
 * @param perMinute 0 for no limit
 */
export async function limitRate(app: NestFastifyApplication, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: MINUTE_MS,
    enableDraftSpec: true,
    allowList: (request) => !isCounted(request),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1_000);
      return new TooManyRequestsError('http.429', {
        zh: `每分钟至多 ${perMinute} 次请求；请在 ${seconds} 秒后再试（见 Retry-After）。大量数据请用 /api/v1/downloads 整份下载。`,
        en: `At most ${perMinute} requests a minute: try again in ${seconds} s (see Retry-After). For much data, take a whole file from /api/v1/downloads.`,
      });
    },
  });
}

const isCounted = ({ url, ip }: FastifyRequest): boolean =>
  url.startsWith('/api/') && !url.startsWith('/api/health') && parse(ip).range() !== 'loopback';
