import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectPath } from './config/paths';

const WEB_DIST = projectPath('web', 'dist');

/** Serves the built pages; every address that is neither a file nor the API is a page of theirs. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB_DIST)) return;
  await app.register(fastifyStatic, {
    root: WEB_DIST,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Vite puts a hash of the content into the names of these.
      const hashed = path.includes(`${sep}assets${sep}`);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const isPage = !/^\/(api|assets)(\/|$)/.test(request.url);
      return isPage ? reply.sendFile('index.html') : reply.callNotFound();
    });
}
