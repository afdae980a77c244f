import { crosses, findGutter } from './find-gutter';
import { bodySize, type PdfFlow, type PdfLine, type PdfPage, type PdfPiece } from './pdf-page';

const ONE_LINE = 0.5;
const FOOTNOTE_MARK = /^(?:[[［(（〔]?\d{1,3}[\]］)）〕]?|[①-⑳]|\*{1,3})$/;
const MARK_SIZE = 0.8;
const MARK_RAISE = 0.15;
const WORD_GAP = 0.2;
const CELL_GAP = 2;
// Justified lines have blanks between their characters.
const BLANK_IN_CHINESE =
  /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]) +| +(?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])/g;
const WORD = /[\p{Script=Latin}\d]/u;

/** The lines of a page as they are read: of two columns the left before the right, what runs across both in its place. */
export function pageLines(page: PdfPage): PdfLine[] {
  const size = bodySize(page.pieces);
  return flows(page).flatMap(({ flow, pieces }) =>
    groupByBaseline(pieces).map((line) => ({ ...joinLine(line, size), flow })),
  );
}

interface Flow {
  flow: PdfFlow;
  pieces: PdfPiece[];
}

/** The pieces of a page, flow by flow: the whole page, or column by column between what runs across both. */
function flows(page: PdfPage): Flow[] {
  const gutter = findGutter(page);
  if (!gutter) return [{ flow: 'page', pieces: page.pieces }];
  const middle = (gutter.left + gutter.right) / 2;
  const flows: Flow[] = [];
  let across: PdfPiece[] = [];
  let beside: PdfPiece[] = [];
  const close = () => {
    flows.push(
      { flow: 'page', pieces: across },
      { flow: 'left', pieces: beside.filter(({ x }) => x < middle) },
      { flow: 'right', pieces: beside.filter(({ x }) => x >= middle) },
    );
    across = [];
    beside = [];
  };
  for (const line of groupByBaseline(page.pieces)) {
    if (!line.some((piece) => crosses(piece, gutter))) beside.push(...line);
    else {
      if (beside.length > 0) close();
      across.push(...line);
    }
  }
  close();
  return flows;
}

/** Pieces by baseline from top to bottom, each from left to right. */
function groupByBaseline(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const lines: PdfPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && piece.y - line[0]!.y <= ONE_LINE * Math.max(piece.size, line[0]!.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function joinLine(pieces: readonly PdfPiece[], body: number): Omit<PdfLine, 'flow'> {
  const size = bodySize(pieces);
  const y = Math.max(...pieces.filter((piece) => piece.size >= size * MARK_SIZE).map((piece) => piece.y));
  const words = pieces.filter((piece) => !isMark(piece, size, y));
  let text = '';
  let end: number | undefined;
  for (const piece of words) {
    const gap = end === undefined ? 0 : piece.x - end;
    text += separator(text, piece.text, gap / (size || body)) + piece.text;
    end = piece.x + piece.width;
  }
  return {
    text: text.replace(BLANK_IN_CHINESE, '').trim(),
    x: words[0]?.x ?? pieces[0]!.x,
    y,
    right: end ?? pieces[0]!.x,
    size,
  };
}

/** A small raised figure that points to a footnote; within a sentence it would spoil the figures beside it. */
function isMark({ text, size, y }: PdfPiece, lineSize: number, lineY: number): boolean {
  return size < lineSize * MARK_SIZE && lineY - y > MARK_RAISE * lineSize && FOOTNOTE_MARK.test(text.trim());
}

/** What stands between two pieces whose gap is given in font heights. */
function separator(before: string, after: string, gap: number): string {
  if (gap > CELL_GAP) return '\t';
  return gap > WORD_GAP && WORD.test(before.at(-1) ?? '') && WORD.test(after[0] ?? '') ? ' ' : '';
}
