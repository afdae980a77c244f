/** As much of the DOM as the loaders read; the compiler knows no browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  getAttribute?(name: string): string | null;
  querySelector(selector: string): HtmlNode | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
