import { type CorrectionLine, correctionLine, type RefusedLine } from './correction-line.schema';

export interface ReadLines {
  lines: { line: number; correction: CorrectionLine }[];
  refused: RefusedLine[];
}

/** Reads JSON Lines; empty lines are none. Every line is either among `lines` or among `refused`. */
export function readCorrectionLines(text: string): ReadLines {
  const read: ReadLines = { lines: [], refused: [] };
  const seen = new Map<string, number>();
  for (const [index, source] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (source.trim() === '') continue;
    const line = index + 1;
    const result = parse(source);
    if ('problem' in result) read.refused.push({ line, code: 'line.invalid', zh: result.problem, en: result.problem });
    else if (seen.has(result.correction.key)) {
      const first = seen.get(result.correction.key);
      read.refused.push({
        line,
        code: 'line.repeated',
        zh: `与第 ${first} 行是同一条`,
        en: `is the same as line ${first}`,
      });
    } else {
      seen.set(result.correction.key, line);
      read.lines.push({ line, correction: result.correction });
    }
  }
  return read;
}

function parse(source: string): { correction: CorrectionLine } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { problem: `JSON: ${(error as Error).message}` };
  }
  const result = correctionLine.safeParse(value);
  if (result.success) return { correction: result.data };
  return { problem: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') };
}
