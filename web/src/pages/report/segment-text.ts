/** Where a claim's quote stands in the text: `offset` in UTF-16 code units. */
export interface Span {
  id: number;
  offset: number;
  quote: string;
}

/** A stretch of a paragraph that the same claims cover. */
export interface Segment {
  text: string;
  /** Claims that cover it, the shortest first; empty for text between claims. */
  claims: number[];
  /** Those of `claims` that begin here: each claim begins in exactly one segment. */
  begins: number[];
}

export interface Paragraph {
  /** Where it starts in the text: its key. */
  offset: number;
  segments: Segment[];
}

/**
 * Cuts a text into its paragraphs (lines that are not blank), and each into segments at the bounds of the claims, so
 * that claims which overlap, repeat each other or run over a line end can all be shown. Nothing of a paragraph is lost
 * or doubled: its segments joined are its text. Spans that lie outside the text are left out.
 */
export function segmentText(text: string, spans: readonly Span[]): Paragraph[] {
  const ordered = spans
    .filter(({ offset, quote }) => quote !== '' && offset >= 0 && offset < text.length)
    .map(({ id, offset, quote }) => ({ id, start: offset, end: Math.min(offset + quote.length, text.length) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const begun = new Set<number>();
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const { start, end } of lines(text)) {
    while (first < ordered.length && ordered[first]!.end <= start) first += 1;
    const covering: Reach[] = [];
    for (let i = first; i < ordered.length && ordered[i]!.start < end; i += 1) {
      if (ordered[i]!.end > start) covering.push(ordered[i]!);
    }
    paragraphs.push({ offset: start, segments: segmentsOf(text, start, end, covering, begun) });
  }
  return paragraphs;
}

interface Reach {
  id: number;
  start: number;
  end: number;
}

function segmentsOf(text: string, start: number, end: number, spans: readonly Reach[], begun: Set<number>): Segment[] {
  const inside = (at: number) => at > start && at < end;
  const cuts = [start, ...spans.flatMap((span) => [span.start, span.end]).filter(inside), end];
  const bounds = [...new Set(cuts)].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1]!;
    const claims = spans
      .filter((span) => span.start < to && span.end > from)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map(({ id }) => id);
    const begins = claims.filter((id) => !begun.has(id));
    begins.forEach((id) => begun.add(id));
    return { text: text.slice(from, to), claims, begins };
  });
}

/** Lines with something on them, without the blanks (also full-width ones) around. */
function* lines(text: string): Generator<{ start: number; end: number }> {
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(at, lineEnd);
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    if (end > start) yield { start, end };
    at = lineEnd + 1;
  }
}
