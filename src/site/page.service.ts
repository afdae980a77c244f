import { Injectable } from '@nestjs/common';
import { language as languageSchema, type Language } from './language';
import { type PageHead, renderHead } from './page-head';
import { PageHeadsQueries } from './page-heads.queries';
import { SITE_WORDS } from './site-words';

/** The built pages, as the server finds them. */
export interface BuiltPages {
  html: string;
  /** First parts of the paths of all pages: regions, changes … */
  paths: ReadonlySet<string>;
}

/** Sends each address its page: the same script for all, with a head and a status of its own. */
@Injectable()
export class PageService {
  constructor(private readonly heads: PageHeadsQueries) {}

  /** @param address path and query of the request */
  async render(pages: BuiltPages, address: string, origin: string): Promise<{ status: 200 | 404; html: string }> {
    const { pathname, searchParams } = new URL(address, 'http://site');
    const asked = languageSchema.safeParse(searchParams.get('lang') ?? undefined);
    const language = asked.success ? asked.data : 'zh';
    const head = await this.headOf(pages, pathname, searchParams, language);
    const words = SITE_WORDS[language];
    return head
      ? { status: 200, html: renderHead(pages.html, head, origin, language) }
      : {
          status: 404,
          html: renderHead(
            pages.html,
            { title: words.notFound, description: words.about, path: '/', unlisted: true },
            origin,
            language,
          ),
        };
  }

  private async headOf(
    pages: BuiltPages,
    path: string,
    query: URLSearchParams,
    language: Language,
  ): Promise<PageHead | null> {
    const { home, about, pages: titles } = SITE_WORDS[language];
    if (path === '/') return { title: home, description: about, path };
    const kind = path.split('/')[1]!;
    if (!pages.paths.has(kind)) return null;
    const head = await this.heads.find(path, query, language);
    if (head !== undefined) return head;
    const title = path === `/${kind}` ? titles[kind] : undefined;
    return { title: title ?? SITE_WORDS[language].name, description: about, path, unlisted: title === undefined };
  }
}
