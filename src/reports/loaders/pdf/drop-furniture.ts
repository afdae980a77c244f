import { bodySize, type PdfLine } from './pdf-page';

// How many lines at the top and the bottom of a page may be headers, footers and page numbers.
const EDGE_LINES = 2;
const MAX_LENGTH = 60;
const MIN_PAGES = 2;
const MIN_SHARE = 0.4;
const PAGE_NUMBER =
  /^[-—–―·.\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–―·.\s]*$/i;
const SMALL = 0.9;
const FOOTNOTE = /^(?:[[［(（〔]\d{1,3}[\]］)）〕]|[①-⑳]|\d{1,3}[.．、\s]|\*|注[:：])/;

/** Takes away what is no part of the text: repeated headers and footers, page numbers, footnotes. */
export function dropFurniture(pages: readonly PdfLine[][]): PdfLine[][] {
  const repeated = repeatedAtEdges(pages);
  const size = bodySize(pages.flat());
  return pages.map((lines) => {
    const kept = lines.filter((line, at) => {
      const edge = at < EDGE_LINES || at >= lines.length - EDGE_LINES;
      return !edge || !(repeated.has(shape(line.text)) || PAGE_NUMBER.test(line.text));
    });
    return kept.slice(0, startOfFootnotes(kept, size));
  });
}

/** Texts, apart from their digits, that stand at the edge of many pages. */
function repeatedAtEdges(pages: readonly PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edge = new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(({ text }) => shape(text)));
    for (const text of edge) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  return new Set(
    [...counts].filter(([text, count]) => count >= enough && text.length <= MAX_LENGTH).map(([text]) => text),
  );
}

function shape(text: string): string {
  return text.replace(/\s+/g, '').replace(/\d+/g, '#');
}

/** Where the small lines at the bottom begin, if the first of them is numbered like a footnote. */
function startOfFootnotes(lines: readonly PdfLine[], size: number): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0 && lines[at]!.size < size * SMALL; at--)
    if (FOOTNOTE.test(lines[at]!.text)) start = at;
  return start;
}
