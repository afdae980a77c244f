import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { VersioningType } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { CONFIG, type Config, readConfig } from './config/config';
import { EARLY_REFUSALS } from './http/early-refusals';
import { tellMethods } from './http/known-methods';
import { limitRate } from './http/rate-limit';
import { openForReading } from './http/reading';
import { MetricsService } from './operations/metrics.service';
import { describeApi } from './openapi';
import { serveWeb } from './web';

// How long a request that runs may still take when the process is asked to end.
const GRACE_MS = 5_000;

const MAX_LINES_BYTES = 64 * 1024 * 1024;

/** The whole HTTP application, ready to listen. */
export async function createApp(): Promise<NestFastifyApplication> {
  const { trustedProxies } = readConfig(process.env).http;
  const server = new FastifyAdapter({ ...EARLY_REFUSALS, trustProxy: trustedProxies });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, server, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', {
    exclude: ['metrics', 'feeds/*path', 'embed/*path', 'robots.txt', 'sitemap.xml', 'sitemaps/*path'],
  });
  // /api/v1/…: an address that someone has built on keeps its meaning when a later version says things otherwise.
  app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
  app.enableShutdownHooks();
  // JSON Lines come as they are; whoever takes them reads them line by line.
  app.useBodyParser('application/x-ndjson', { bodyLimit: MAX_LINES_BYTES }, (_request, body, done) => done(null, body));
  // Mail programs leave a list by a form (RFC 8058) whose one field says what the address says already.
  app.useBodyParser('application/x-www-form-urlencoded', {}, (_request, _body, done) => done(null, {}));
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
    done();
  });
  const metrics = app.get(MetricsService, { strict: false });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.addAnswer(route, request.method, reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The interface's own documentation page carries its style in itself.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'self'"],
        // Installations on a local network speak plain HTTP.
        upgradeInsecureRequests: null,
      },
    },
  });
  tellMethods(fastify);
  await limitRate(app, app.get<Config>(CONFIG).http.requestsPerMinute);
  // Before it is compressed, an answer has one ETag for every reader.
  await openForReading(app);
  await app.register(compress);
  await app.register(multipart);
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
  await serveWeb(app);
  return app;
}
