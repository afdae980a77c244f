/** A run of characters on a page; lengths in points, measured from the top left corner. */
export interface PdfPiece {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: PdfPiece[];
}

/** Which part of its page a line runs in: the whole width, or one of two columns. */
export type PdfFlow = 'page' | 'left' | 'right';

/** Characters that stand on one baseline of one column. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
  flow: PdfFlow;
}

/** The size that most characters have. */
export function bodySize(runs: readonly { text: string; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
