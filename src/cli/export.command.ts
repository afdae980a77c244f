import type { Writable } from 'node:stream';
import { DownloadsService } from '../downloads/downloads.service';
import { TABLE_FILES } from '../downloads/files';
import { withApplication } from './application';

/** Writes all rows of a table, no faster than `output` takes them. */
export async function runExport(table: string, format: string, output: Writable): Promise<void> {
  const file = TABLE_FILES.get(`${table}.${format}`);
  if (!file)
    throw new Error(
      `没有 ${table} 的 ${format}；可用：${[...TABLE_FILES.keys()].join('、')}。` +
        `There is no ${table} as ${format}; there are: ${[...TABLE_FILES.keys()].join(', ')}.`,
    );
  await withApplication((application) => application.get(DownloadsService, { strict: false }).write(file, output));
}
