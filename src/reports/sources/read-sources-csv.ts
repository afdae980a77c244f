import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Bilingual, InvalidInputError } from '../../common/errors';
import { decodeText } from '../loaders/decode-text';
import { sourceKind, sourceRhythm } from './source.schema';
import { checkSource, type SourceInput } from './sources.service';

/** What is wrong in a line of the file. */
export interface LineError {
  line: number;
  text: Bilingual;
}

/** A source with the line on which it stands. */
export type CsvSource = SourceInput & { line: number };

export interface SourcesCsv {
  sources: CsvSource[];
  errors: LineError[];
}

const COLUMNS = ['kind', 'address', 'region', 'year', 'rhythm'];
const REQUIRED = ['kind', 'address'];

const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const row = z.object({
  kind: z.enum(sourceKind.options, 'kind 应为 url、listing 或 folder / kind is url, listing or folder'),
  address: z.string().min(1, 'address 不能为空 / address must not be empty'),
  region: orNone(z.string().regex(/^\d{6}$/, 'region 应为六位地区代码 / region is a code of six digits')),
  year: orNone(
    z.coerce
      .number('year 应为四位年份 / year has four digits')
      .int('year 应为四位年份 / year has four digits')
      .min(1949, 'year 应在 1949 年以后 / year is 1949 or later')
      .max(2100, 'year 应在 2100 年以前 / year is 2100 or earlier'),
  ),
  rhythm: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .enum(sourceRhythm.options, 'rhythm 应为 seasonal、weekly 或 manual / rhythm is seasonal, weekly or manual')
      .default('seasonal'),
  ),
});

/**
 * Reads sources from CSV with the columns kind, address and, where wanted, region, year and rhythm; in any encoding that
 * documents come in.
 * @throws InvalidInputError when it is no CSV, or a column is missing or unknown
 */
export function readSourcesCsv(bytes: Uint8Array, name: string): SourcesCsv {
  const found: SourcesCsv = { sources: [], errors: [] };
  const seen = new Map<string, number>();
  for (const { record, line } of parseRows(decodeText(bytes, name), name)) {
    const source = readRow(record);
    const first = 'kind' in source ? seen.get(`${source.kind} ${source.address}`) : undefined;
    if (!('kind' in source)) found.errors.push(...source.map((text) => ({ line, text })));
    else if (first !== undefined) found.errors.push({ line, text: repeated(first) });
    else {
      seen.set(`${source.kind} ${source.address}`, line);
      found.sources.push({ ...source, line });
    }
  }
  return found;
}

function parseRows(text: string, name: string): { record: Record<string, string>; line: number }[] {
  try {
    const rows = parse(text, { columns: checkHeader, bom: true, skip_empty_lines: true, trim: true, info: true });
    return (rows as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(
      ({ record, info }) => ({ record, line: info.lines }),
    );
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    const { message } = error as Error;
    throw new InvalidInputError('sources.csv', {
      zh: `“${name}”不是规范的 CSV（${message}）。请用表格软件另存为 CSV UTF-8。`,
      en: `“${name}” is no proper CSV (${message}). Save it as CSV UTF-8 from a spreadsheet.`,
    });
  }
}

function checkHeader(header: string[]): string[] {
  const missing = REQUIRED.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !COLUMNS.includes(column));
  if (missing.length + unknown.length === 0) return header;
  throw new InvalidInputError('sources.csv_header', {
    zh: `第 1 行应为列名 ${COLUMNS.join(',')}（kind 和 address 必填）；缺少：${missing.join('、') || '无'}，不认识：${unknown.join('、') || '无'}。`,
    en: `Line 1 names the columns ${COLUMNS.join(',')} (kind and address are needed); missing: ${missing.join(', ') || 'none'}, unknown: ${unknown.join(', ') || 'none'}.`,
  });
}

function readRow(record: Record<string, string>): SourceInput | Bilingual[] {
  const result = row.safeParse(record);
  if (!result.success)
    return result.error.issues.map(({ message }) => {
      const [zh, en = zh] = message.split(' / ');
      return { zh: zh!, en: en! };
    });
  try {
    return { ...result.data, address: checkSource(result.data).address };
  } catch (error) {
    if (error instanceof InvalidInputError) return [error.text];
    throw error;
  }
}

function repeated(line: number): Bilingual {
  return { zh: `与第 ${line} 行相同，请删去一行`, en: `the same as line ${line}: leave one of them out` };
}
