import { Controller, Get, Header, Inject, Param, Req, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config';
import { escapeHtml } from '../common/escape-html';
import { siteOrigin } from './site-origin';
import { SITE_WORDS } from './site-words';
import { type ListedPage, SitemapQueries } from './sitemap.queries';

const XML = 'application/xml; charset=utf-8';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const LISTED_PAGES = ['', ...Object.keys(SITE_WORDS.zh.pages)].map((first) => ({ path: `/${first}`, changedOn: null }));

class ReportFileParams extends createZodDto(
  z.object({
    file: z
      .string()
      .regex(/^\d{1,4}\.xml$/)
      .transform((name) => Number.parseInt(name, 10)),
  }),
) {}

/** What search engines read before they read pages. */
@ApiExcludeController()
@Controller({ version: VERSION_NEUTRAL })
export class SitemapController {
  constructor(
    private readonly sitemap: SitemapQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(@Req() request: FastifyRequest): string {
    return [
      'User-agent: *',
      'Allow: /',
      'Disallow: /desk',
      'Disallow: /audit',
      '',
      `Sitemap: ${this.origin(request)}/sitemap.xml`,
      '',
    ].join('\n');
  }

  @Get('sitemap.xml')
  @Header('content-type', XML)
  async index(@Req() request: FastifyRequest): Promise<string> {
    const origin = this.origin(request);
    const reports = Array.from({ length: await this.sitemap.countReportFiles() }, (_, file) => `reports/${file + 1}`);
    const files = ['pages', 'regions', ...reports].map((name) => `${origin}/sitemaps/${name}.xml`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">${files
      .map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`)
      .join('')}</sitemapindex>\n`;
  }

  @Get('sitemaps/pages.xml')
  @Header('content-type', XML)
  pages(@Req() request: FastifyRequest): string {
    return urlSet(LISTED_PAGES, this.origin(request));
  }

  @Get('sitemaps/regions.xml')
  @Header('content-type', XML)
  async regions(@Req() request: FastifyRequest): Promise<string> {
    return urlSet(await this.sitemap.scorecards(), this.origin(request));
  }

  @Get('sitemaps/reports/:file')
  @Header('content-type', XML)
  async reports(@Param() { file }: ReportFileParams, @Req() request: FastifyRequest): Promise<string> {
    return urlSet(await this.sitemap.reports(file), this.origin(request));
  }

  private origin(request: FastifyRequest): string {
    return siteOrigin(this.config, request);
  }
}

function urlSet(pages: readonly ListedPage[], origin: string): string {
  const urls = pages.map(
    ({ path, changedOn }) =>
      `<url><loc>${escapeHtml(origin + path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">${urls.join('')}</urlset>\n`;
}
