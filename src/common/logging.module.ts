import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import { CONFIG, type Config } from '../config/config';

const isQuiet = (url = '') => !url.startsWith('/api/') || url.startsWith('/api/health');

/** Structured logs; each line of a request carries its id, and each API request is logged once when it is answered. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [CONFIG],
  useFactory: ({ log }: Config) => ({
    pinoHttp: {
      level: log.level,
      ...(log.format === 'pretty' && {
        transport: {
          target: 'pino-pretty',
          options: { singleLine: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' },
        },
      }),
      autoLogging: { ignore: ({ url }: IncomingMessage) => isQuiet(url) },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  }),
});
