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

interface Visitor {
  /** Says whether to go into the node. */
  enter(node: HtmlNode): boolean;
  leave(node: HtmlNode): void;
}

/** Visits a node and all below it in the order of the page, without recursion, however deep it nests. */
export function walkHtml(root: HtmlNode, visitor: Visitor): void {
  let node = root;
  for (;;) {
    if (visitor.enter(node) && node.nodeType === ELEMENT_NODE && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    visitor.leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      visitor.leave(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

/** How many elements there are, and how deep they nest. */
export function measureHtml(root: HtmlNode): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walkHtml(root, {
    enter: ({ nodeType }) => {
      if (nodeType === ELEMENT_NODE) elements++;
      deepest = Math.max(deepest, ++depth);
      return true;
    },
    leave: () => void depth--,
  });
  return { elements, depth: deepest };
}
