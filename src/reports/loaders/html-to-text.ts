import { type HtmlNode, TEXT_NODE, walkHtml } from './html-node';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(
  'applet audio button canvas embed frame frameset head iframe input noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

// Between Chinese characters a line end of the source is no blank.
const LINE_END_IN_CHINESE = /(?<=[\u3000-\u9fff\uff00-\uffef])[ \t\r\f]*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g;

/** The text so far: the lines that are ended, and the one that is being written. */
class TextLines {
  private readonly lines: string[] = [];
  private line = '';

  write(source: string): void {
    const squeezed = source
      .replace(LINE_END_IN_CHINESE, '')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replaceAll('\u00a0', ' ');
    this.line += /^$|[ \t]$/.test(this.line) ? squeezed.replace(/^ /, '') : squeezed;
  }

  /** Ends the line, unless nothing is on it. */
  endBlock(): void {
    if (this.line.trim() !== '') this.breakLine();
    else this.line = '';
  }

  /** Ends the line, also an empty one. */
  breakLine(): void {
    this.lines.push(this.line.replace(/[ \t]+$/, ''));
    this.line = '';
  }

  endCell(): void {
    this.line = `${this.line.trimEnd()}\t`;
  }

  toString(): string {
    this.endBlock();
    return `${this.lines.join('\n').trim()}\n`;
  }
}

/**
 * What a person reads of a piece of HTML: each block on lines of its own, the cells of a table's row on one line with
 * tabs between, nothing of scripts, styles, controls and what is hidden.
 */
export function htmlToText(root: HtmlNode): string {
  const text = new TextLines();
  walkHtml(root, {
    enter: (node) => {
      if (node.nodeType === TEXT_NODE) text.write(node.textContent ?? '');
      else if (node.localName === 'br') text.breakLine();
      else if (isInCell(node)) text.write(' ');
      else if (BLOCKS.has(node.localName ?? '')) text.endBlock();
      return !isUnseen(node);
    },
    leave: (node) => {
      if (CELLS.has(node.localName ?? '')) text.endCell();
      else if (BLOCKS.has(node.localName ?? '') && !isInCell(node)) text.endBlock();
    },
  });
  return text.toString();
}

/** A paragraph in a cell does not end the row's line. */
function isInCell(node: HtmlNode): boolean {
  return BLOCKS.has(node.localName ?? '') && CELLS.has(node.parentNode?.localName ?? '');
}

function isUnseen(node: HtmlNode): boolean {
  return (
    UNSEEN.has(node.localName ?? '') ||
    typeof node.getAttribute?.('hidden') === 'string' ||
    HIDDEN_STYLE.test(node.getAttribute?.('style') ?? '')
  );
}
