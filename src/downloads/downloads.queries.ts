import { Injectable } from '@nestjs/common';
import { formatDate } from '../common/time';
import type { Downloads } from './downloads.schema';
import { PACKAGE_FILE, TABLE_FILES, WORKBOOK_FILE } from './files';
import { citation, LICENCE } from './licence';
import type { Table } from './table';
import { TableRowsQueries } from './table-rows.queries';
import { OBSERVATIONS, TABLES } from './tables';

/** Counting goes through all rows: what was counted holds for so long. */
const COUNTED_FOR_MS = 60_000;

/** What can be taken along, with the number of rows. */
@Injectable()
export class DownloadsQueries {
  private counted?: { at: number; rows: Promise<number[]> };

  constructor(private readonly rows: TableRowsQueries) {}

  async find(): Promise<Downloads> {
    const tables = [...TABLES, OBSERVATIONS];
    const rows = await this.count(tables);
    return {
      tables: tables.map((table, index) => describe(table, rows[index]!)),
      package: PACKAGE_FILE,
      workbook: WORKBOOK_FILE,
      licence: LICENCE,
      citation: citation(formatDate(new Date())),
    };
  }

  private count(tables: readonly Table[]): Promise<number[]> {
    if (!this.counted || Date.now() - this.counted.at > COUNTED_FOR_MS) {
      const rows = Promise.all(tables.map((table) => this.rows.count(table)));
      rows.catch(() => delete this.counted);
      this.counted = { at: Date.now(), rows };
    }
    return this.counted.rows;
  }
}

const describe = (table: Table, rows: number): Downloads['tables'][number] => ({
  name: table.name,
  title: table.title,
  about: table.about,
  rows,
  columns: table.columns.map(({ name, type, about, optional = false, values }) => ({
    name,
    type,
    about,
    optional,
    values: values ? [...values] : null,
  })),
  files: [...TABLE_FILES]
    .filter(([, file]) => file.table === table)
    .map(([name, { format }]) => ({ name, mediaType: format.mediaType })),
});
