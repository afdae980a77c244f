import type { PdfFlow, PdfLine } from './pdf-page';

/** Where the text of a column begins and ends. */
interface Bounds {
  left: number;
  right: number;
}

// In font heights.
const FULL_LINE = 1.6;
const INDENT = 0.8;
const SAME_SIZE = 0.15;
// So many lines, or this share of them, must begin or end at about the same place for it to be a bound.
const MIN_LINES = 2;
const MIN_SHARE = 0.05;
const WORD_END = /[\p{Script=Latin}\d]$/u;
const WORD_START = /^[\p{Script=Latin}]/u;

/** Joins the lines of a document into paragraphs: a line that reaches the end of its column goes on in the next. */
export function joinParagraphs(lines: readonly PdfLine[]): string {
  const written = lines.filter(({ text }) => text !== '');
  const bounds = boundsOfFlows(written);
  let text = '';
  let before: PdfLine | undefined;
  for (const line of written) {
    if (before) text += goesOn(before, line, bounds) ? blank(before.text, line.text) : '\n';
    text += line.text;
    before = line;
  }
  return text === '' ? '' : `${text}\n`;
}

function boundsOfFlows(lines: readonly PdfLine[]): Map<PdfFlow, Bounds> {
  const flows = new Set(lines.map(({ flow }) => flow));
  return new Map(
    [...flows].map((flow) => {
      const own = lines.filter((line) => line.flow === flow);
      const em = own[0]!.size;
      const left = outermost(
        own.map(({ x }) => x),
        em / 2,
      );
      const right = -outermost(
        own.map((line) => -line.right),
        em,
      );
      return [flow, { left, right }];
    }),
  );
}

/** The smallest value to which enough others are near. */
function outermost(values: number[], near: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const enough = Math.min(sorted.length, Math.max(MIN_LINES, Math.ceil(sorted.length * MIN_SHARE)));
  return sorted.find((value, at) => (sorted[at + enough - 1] ?? Infinity) - value <= near) ?? sorted[0]!;
}

function goesOn(before: PdfLine, line: PdfLine, bounds: ReadonlyMap<PdfFlow, Bounds>): boolean {
  return (
    before.right >= bounds.get(before.flow)!.right - FULL_LINE * before.size &&
    line.x <= bounds.get(line.flow)!.left + INDENT * line.size &&
    Math.abs(line.size - before.size) <= SAME_SIZE * before.size &&
    !`${before.text}${line.text}`.includes('\t')
  );
}

function blank(before: string, after: string): string {
  return WORD_END.test(before) && WORD_START.test(after) ? ' ' : '';
}
