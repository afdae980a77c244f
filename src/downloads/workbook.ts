import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Row, Table } from './table';
import type { ReadTable, TableFilter } from './table-rows.queries';
import { OUTCOMES_TABLE, TARGETS_TABLE } from './tables/claims-tables.queries';
import { VERDICTS_TABLE } from './tables/verdicts-table.queries';

const SHEETS: readonly Table[] = [VERDICTS_TABLE, TARGETS_TABLE, OUTCOMES_TABLE];

/** A quote is wide, a figure is not. */
const WIDE = 40;
const NARROW = 14;

/**
 * One region as a workbook, a sheet a table and one with the meaning of every column. Text is text in it, whatever it
 * begins with. It is made in memory, which a region's reports, and not a country's, fit into.
 */
export async function makeWorkbook(read: ReadTable, filter: TableFilter): Promise<Buffer> {
  const sheets: { sheet: string; data: SheetData; columns: { width: number }[]; stickyRowsCount: number }[] = [];
  for (const table of SHEETS) {
    const rows: Row[] = [];
    for await (const batch of read(table, filter)) rows.push(...batch);
    sheets.push({
      sheet: `${table.title.zh} ${table.title.en}`,
      data: [
        head(table.columns.map(({ name }) => name)),
        ...rows.map((row) => table.columns.map(({ name }) => cell(row[name]))),
      ],
      columns: table.columns.map(({ name }) => ({ width: /quote|reason/.test(name) ? WIDE : NARROW })),
      stickyRowsCount: 1,
    });
  }
  return writeXlsxFile([...sheets, codebookSheet()]).toBuffer();
}

const head = (names: readonly string[]) => names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));

// Without its type a text that begins with = could be taken for a formula.
const cell = (value: Row[string] | undefined) =>
  typeof value === 'string' ? { value, type: String } : (value ?? null);

const codebookSheet = () => ({
  sheet: '说明 Codebook',
  data: [
    head(['表 table', '字段 field', '含义 meaning (zh)', '含义 meaning (en)']),
    ...SHEETS.flatMap(({ title, columns }) =>
      columns.map(({ name, about }) => [title.zh, name, about.zh, about.en].map((value) => ({ value, type: String }))),
    ),
  ],
  columns: [{ width: NARROW }, { width: 24 }, { width: WIDE }, { width: WIDE }],
  stickyRowsCount: 1,
});
