import { charsetOfHtml } from './html-charset';
import { decodeText } from './decode-text';
import { type HtmlNode, measureHtml } from './html-node';
import { htmlToText } from './html-to-text';
import type { LoadedDocument, Loader } from './loader';

// A line that long is a sentence of the report, not a link or a button of the site.
const SENTENCE_LENGTH = 40;
// What the main content must have of the page's sentences to be taken for all of them.
const MIN_KEPT = 0.95;
// Pages larger or deeper than this are read whole: finding the main content takes time that grows with depth's cube.
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 100;
const TITLE_WITHIN = 400;

/** Web pages: the main content among navigation and advertisements, or the whole page where it would lose sentences. */
export class HtmlLoader implements Loader {
  readonly mediaTypes = ['text/html', 'application/xhtml+xml'];

  async load(bytes: Uint8Array, name: string): Promise<LoadedDocument> {
    const html = decodeText(bytes, name, charsetOfHtml(bytes));
    const page = await parse(html);
    const whole = htmlToText(page);
    const { elements, depth } = measureHtml(page);
    const main = elements > MAX_ELEMENTS || depth > MAX_DEPTH ? undefined : await mainContent(html);
    const text = main !== undefined && sentences(main) >= MIN_KEPT * sentences(whole) ? main : whole;
    return { text: withTitle(text, page), notes: [] };
  }
}

async function parse(html: string): Promise<HtmlNode> {
  const { parseHTML } = await import('linkedom');
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document.documentElement as unknown as HtmlNode;
}

async function mainContent(html: string): Promise<string | undefined> {
  const [{ Readability }, page] = await Promise.all([import('@mozilla/readability'), parse(html)]);
  // It rewrites the page that it is given.
  const article = new Readability<HtmlNode>(ownerDocument(page), {
    serializer: (node) => node as unknown as HtmlNode,
  }).parse();
  return article?.content ? htmlToText(article.content) : undefined;
}

type ReadableDocument = ConstructorParameters<typeof import('@mozilla/readability').Readability>[0];

function ownerDocument(page: HtmlNode): ReadableDocument {
  return (page as unknown as { ownerDocument: ReadableDocument }).ownerDocument;
}

/** How much of a text stands in lines as long as sentences. */
function sentences(text: string): number {
  return text
    .split('\n')
    .filter((line) => line.length >= SENTENCE_LENGTH)
    .reduce((sum, line) => sum + line.length, 0);
}

/** Puts the page's title above a text that does not begin with it. */
function withTitle(text: string, page: HtmlNode): string {
  const title = (page.querySelector('h1') ?? page.querySelector('title'))?.textContent?.replace(/\s+/g, ' ').trim();
  return !title || text.slice(0, TITLE_WITHIN).includes(title) ? text : `${title}\n\n${text}`;
}
