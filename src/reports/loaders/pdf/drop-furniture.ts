import { bodySize, type PdfLine } from './pdf-page';

// How many lines at the top and the bottom of a page may be headers, footers and page numbers.
const EDGE_LINES = 2;
const MAX_LENGTH = 60;
const MIN_PAGES = 2;
const MIN_SHARE = 0.4;
// A page number stands further from the text than lines from each other, by this factor.
const APART = 1.2;
const PAGE_NUMBER =
  /^[-—–―·.\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–―·.\s]*$/i;
const SMALL = 0.9;
const FOOTNOTE = /^(?:[[［(（〔]\d{1,3}[\]］)）〕]|[①-⑳]|\d{1,3}[.．、\s]|\*|注[:：])/;

/** Takes away what is no part of the text: repeated headers and footers, page numbers, footnotes. */
export function dropFurniture(pages: readonly PdfLine[][]): PdfLine[][] {
  const edges = pages.map(edgeLines);
  const repeated = repeatedTexts(edges);
  const size = bodySize(pages.flat());
  return pages.map((lines, page) => {
    const apart = linesApart(lines);
    const dropped = edges[page]!.filter(
      (line) => repeated.has(shape(line.text)) || (apart.has(line) && PAGE_NUMBER.test(line.text)),
    );
    const kept = lines.filter((line) => !dropped.includes(line));
    return flowsOf(kept).flatMap((flow) => flow.slice(0, startOfFootnotes(flow, size)));
  });
}

/** The lines that stand at the top and the bottom of a page, in whatever column. */
function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  const baselines = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
  const edge = new Set([...baselines.slice(0, EDGE_LINES), ...baselines.slice(-EDGE_LINES)]);
  return lines.filter(({ y }) => edge.has(y));
}

/** The first and the last line of a page where they stand further from their neighbour than lines do. */
function linesApart(lines: readonly PdfLine[]): Set<PdfLine> {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const gaps = sorted.slice(1).map(({ y }, at) => y - sorted[at]!.y);
  const usual = gaps.filter((gap) => gap > 1).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const apart = new Set<PdfLine>();
  if (sorted.length === 1 || (gaps[0] ?? 0) > APART * usual) apart.add(sorted[0]!);
  if ((gaps.at(-1) ?? 0) > APART * usual) apart.add(sorted.at(-1)!);
  return apart;
}

/** Texts, apart from their digits, that stand at the edge of many pages. */
function repeatedTexts(edges: readonly PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const text of new Set(lines.map(({ text }) => shape(text)))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(MIN_PAGES, edges.length * MIN_SHARE);
  return new Set(
    [...counts].filter(([text, count]) => count >= enough && text.length <= MAX_LENGTH).map(([text]) => text),
  );
}

function shape(text: string): string {
  return text.replace(/\s+/g, '').replace(/\d+/g, '#');
}

/** The lines of a page column by column. */
function flowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const flows: PdfLine[][] = [];
  for (const line of lines) {
    const flow = flows.at(-1);
    if (flow?.[0]!.flow === line.flow) flow.push(line);
    else flows.push([line]);
  }
  return flows;
}

/** Where the small lines at the bottom begin, if the first of them is numbered like a footnote. */
function startOfFootnotes(lines: readonly PdfLine[], size: number): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0 && lines[at]!.size < size * SMALL; at--)
    if (FOOTNOTE.test(lines[at]!.text)) start = at;
  return start;
}
