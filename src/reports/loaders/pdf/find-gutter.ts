import { bodySize, type PdfPage, type PdfPiece } from './pdf-page';

/** The blank strip between two columns. */
export interface Gutter {
  left: number;
  right: number;
}

// A title or a table may run across both columns.
const MAX_CROSSING = 0.15;
// A wider blank, as a share of the page's width, lies between the cells of a table.
const MAX_STRIP = 0.15;
// The second column of a last page may have a few lines only.
const MIN_SHARE_OF_COLUMN = 0.03;
// Columns are about as wide as each other.
const MIN_WIDTH_RATIO = 0.6;
// Most lines of running text fill their column, or nearly; the cells of a table do not.
const MIN_FULL_LINES = 0.5;
const FULL_LINE = 0.75;

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
  const strip = best ? best.right - best.left : 0;
  return best && strip >= size && strip <= MAX_STRIP * width && isBetweenColumns(best, pieces, size) ? best : undefined;
}

/** Whether a piece runs across the gutter. */
export function crosses({ x, width }: PdfPiece, { left, right }: Gutter): boolean {
  return x < left && x + width > right;
}

function isBetweenColumns(gutter: Gutter, pieces: readonly PdfPiece[], size: number): boolean {
  const left = pieces.filter(({ x, width }) => x + width <= gutter.left + size);
  const right = pieces.filter(({ x }) => x >= gutter.right - size);
  const enough = MIN_SHARE_OF_COLUMN * characters(pieces);
  if (characters(left) < enough || characters(right) < enough) return false;
  const leftWidth = gutter.left - Math.min(...left.map(({ x }) => x));
  const rightWidth = Math.max(...right.map(({ x, width }) => x + width)) - gutter.right;
  if (Math.min(leftWidth, rightWidth) < MIN_WIDTH_RATIO * Math.max(leftWidth, rightWidth)) return false;
  return fullLines(left, leftWidth, size) >= MIN_FULL_LINES || fullLines(right, rightWidth, size) >= MIN_FULL_LINES;
}

function characters(pieces: readonly PdfPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The share of lines that fill a column of this width. */
function fullLines(column: readonly PdfPiece[], columnWidth: number, size: number): number {
  const filled = new Map<number, number>();
  for (const { y, width } of column) {
    const line = Math.round(y / (size / 2));
    filled.set(line, (filled.get(line) ?? 0) + width);
  }
  return [...filled.values()].filter((width) => width >= FULL_LINE * columnWidth).length / filled.size;
}
