import { parseHTML } from 'linkedom';

/** As much of the DOM as is read here; the compiler knows no browser. */
export interface PageElement {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
  remove(): void;
}

/** Parses a page; a piece of HTML gets the rest around it. Never fails: every text is some page. */
export function parsePage(html: string): PageElement {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as { document: { documentElement: PageElement } }).document.documentElement;
}
