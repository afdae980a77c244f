import { CSV, SDMX_CSV } from './formats/csv';
import type { Format } from './formats/format';
import { JSON_LINES } from './formats/json-lines';
import { PARQUET } from './formats/parquet';
import type { Table } from './table';
import { OBSERVATIONS, TABLES } from './tables';

/** A table in a format. */
export interface TableFile {
  table: Table;
  format: Format;
}

const FORMATS: readonly Format[] = [CSV, JSON_LINES, PARQUET];

/** Every table in every format that it is given in, by the name of the file. */
export const TABLE_FILES: ReadonlyMap<string, TableFile> = new Map(
  [
    ...TABLES.flatMap((table) => FORMATS.map((format) => ({ table, format }))),
    { table: OBSERVATIONS, format: SDMX_CSV },
  ].map((file) => [`${file.table.name}.${file.format.extension}`, file]),
);

/** The whole, with its schemas and a codebook. */
export const PACKAGE_FILE = { name: 'datapackage.zip', mediaType: 'application/zip' } as const;

/** One region. */
export const WORKBOOK_FILE = {
  name: 'region.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
