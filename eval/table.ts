export type Cell = string | number;

/** A table in Markdown, its columns aligned so that it reads well in a terminal too; figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(String));
  const widths = head.map((title, at) => Math.max(3, width(title), ...lines.map((line) => width(line[at] ?? ''))));
  const right = head.map((_, at) => rows.length > 0 && rows.every((row) => isFigure(row[at] ?? '')));
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => pad(cell, widths[at]!, right[at]!)).join(' | ')} |`;
  const rule = widths.map((size, at) => (right[at] ? `${'-'.repeat(size - 1)}:` : '-'.repeat(size)));
  return [lineOf(head), `| ${rule.join(' | ')} |`, ...lines.map(lineOf)].join('\n');
}

/** Two or more tables or paragraphs under a heading. */
export const section = (title: string, ...parts: string[]): string => [`## ${title}`, ...parts].join('\n\n');

const isFigure = (cell: Cell): boolean => typeof cell === 'number' || /^[-–\d.,%×/ ]*$/.test(cell);

// A Chinese character takes the place of two letters.
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

function pad(text: string, size: number, right: boolean): string {
  const space = ' '.repeat(size - width(text));
  return right ? space + text : text + space;
}
