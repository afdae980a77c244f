import type { HtmlNode } from './html-node';

/** Parses a page; a piece of HTML gets the rest around it. No script in it ever runs. */
export async function parseHtml(html: string): Promise<HtmlNode> {
  const { parseHTML } = await import('linkedom');
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(page) as { document: { documentElement: HtmlNode } }).document.documentElement;
}
