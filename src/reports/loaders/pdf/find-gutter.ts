import { bodySize, type PdfPage, type PdfPiece } from './pdf-page';

/** The blank strip between two columns. */
export interface Gutter {
  left: number;
  right: number;
}

// A title or a table may run across both columns.
const MAX_CROSSING = 0.15;
const MIN_SHARE_OF_COLUMN = 0.2;
// Most lines of running text reach the end of their column, within so many font heights; the cells of a table do not.
const MIN_FULL_LINES = 0.5;
const FULL_LINE = 2.5;

/** Finds the strip that divides a page of two columns; undefined for a page of one. */
export function findGutter({ width, pieces }: PdfPage): Gutter | undefined {
  const size = bodySize(pieces);
  const baselines = new Set(pieces.map(({ y }) => Math.round(y / (size / 2)))).size;
  const covered = new Uint32Array(Math.ceil(width) + 1);
  for (const { x, width: length } of pieces)
    for (let at = Math.max(0, Math.floor(x)); at < Math.min(covered.length, x + length); at++) covered[at]!++;

  let best: Gutter | undefined;
  let start: number | undefined;
  for (let at = Math.floor(width * 0.3); at <= width * 0.7; at++) {
    if (covered[at]! <= MAX_CROSSING * baselines) {
      start ??= at;
      if (!best || at - start > best.right - best.left) best = { left: start, right: at };
    } else start = undefined;
  }
  return best && best.right - best.left >= size && isBetweenColumns(best, pieces, size) ? best : undefined;
}

/** Whether a piece runs across the gutter. */
export function crosses({ x, width }: PdfPiece, { left, right }: Gutter): boolean {
  return x < left && x + width > right;
}

function isBetweenColumns(gutter: Gutter, pieces: readonly PdfPiece[], size: number): boolean {
  const left = pieces.filter(({ x, width }) => x + width <= gutter.left + size);
  const right = pieces.filter(({ x }) => x >= gutter.right - size);
  const enough = MIN_SHARE_OF_COLUMN * characters(pieces);
  return (
    characters(left) >= enough &&
    characters(right) >= enough &&
    [left, right].some((column) => fullLines(column, size) >= MIN_FULL_LINES)
  );
}

function characters(pieces: readonly PdfPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The share of lines that reach the end of their column. */
function fullLines(column: readonly PdfPiece[], size: number): number {
  const ends = new Map<number, number>();
  for (const { x, y, width } of column) {
    const line = Math.round(y / (size / 2));
    ends.set(line, Math.max(ends.get(line) ?? 0, x + width));
  }
  const edge = Math.max(...ends.values());
  return [...ends.values()].filter((end) => end >= edge - FULL_LINE * size).length / ends.size;
}
