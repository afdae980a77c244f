import type { IncomingMessage } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CONFIG, type Config } from '../config/config';

/** Fastify's middleware layer cuts the prefix off `url` and keeps the whole here. */
type Request = IncomingMessage & { originalUrl?: string };

/** What a link is signed with opens what it is for. */
const hideToken = (url: string) => url.replace(/([?&]token=)[^&]*/g, '$1…');

const isQuiet = (url = '') => !url.startsWith('/api/') || url.startsWith('/api/health');

/** Structured logs; each line of a request carries its id, and each API request is logged once when it is answered. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [CONFIG],
  useFactory: ({ log }: Config) => ({
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: {
      level: log.level,
      ...(log.format === 'pretty' && {
        transport: {
          target: 'pino-pretty',
          options: { singleLine: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' },
        },
      }),
      autoLogging: { ignore: (request: Request) => isQuiet(request.originalUrl ?? request.url) },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          url: hideToken(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  }),
});
