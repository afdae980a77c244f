import { charsetOfHtml } from './html-charset';
import { decodeText } from './decode-text';
import { tooDeepDocument } from './document-errors';
import { type HtmlNode, measureHtml } from './html-node';
import { htmlToText } from './html-to-text';
import type { LoadedDocument, Loader } from './loader';
import { nestsTooDeep } from './nests-too-deep';
import { parseHtml } from './parse-html';

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
    if (nestsTooDeep(html)) throw tooDeepDocument(name);
    const page = await parseHtml(html);
    const whole = htmlToText(page);
    const { elements, depth } = measureHtml(page);
    const main = elements > MAX_ELEMENTS || depth > MAX_DEPTH ? undefined : await mainContent(html);
    const text = main !== undefined && sentences(main) >= MIN_KEPT * sentences(whole) ? main : whole;
    return { text: withTitle(text, page), notes: [] };
  }
}

async function mainContent(html: string): Promise<string | undefined> {
  const [{ Readability }, page] = await Promise.all([import('@mozilla/readability'), parseHtml(html)]);
  // It rewrites the page that it is given.
  // The compiler knows no Document.
  const { ownerDocument } = page as unknown as { ownerDocument: never };
  const article = new Readability(ownerDocument, { serializer: (node: HtmlNode) => node }).parse();
  return article?.content ? htmlToText(article.content) : undefined;
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
