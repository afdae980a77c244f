import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CONFIG, type Config } from './config/config';
import { projectPath } from './config/paths';
import { type BuiltPages, PageService } from './site/page.service';
import { siteOrigin } from './site/site-origin';

const WEB_DIST = projectPath('web', 'dist');

/** Serves the built pages; every address that is neither a file nor the API is a page of theirs. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB_DIST)) return;
  await app.register(fastifyStatic, {
    root: WEB_DIST,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html', '**/*.br', 'page-paths.json'],
    // The build has compressed them better than would be worth the time at each request.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      // Vite puts a hash of the content into the names of these.
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pages = readBuiltPages();
  const service = app.get(PageService, { strict: false });
  const config = app.get<Config>(CONFIG);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request, reply) => {
      if (/^\/(api|assets|feeds|sitemaps)(\/|$)/.test(request.url)) return reply.callNotFound();
      const { status, html } = await service.render(pages, request.url, siteOrigin(config, request));
      return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
    });
}

function readBuiltPages(): BuiltPages {
  const read = (name: string) => readFileSync(path.join(WEB_DIST, name), 'utf8');
  return { html: read('index.html'), paths: new Set(JSON.parse(read('page-paths.json')) as string[]) };
}
