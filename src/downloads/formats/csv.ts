import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from '../table';
import type { Format } from './format';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

interface Options {
  /** The mark by which Excel tells UTF-8. */
  bom: boolean;
  /** Whether a text that a spreadsheet would run is given an apostrophe before it. */
  guarded: boolean;
}

const csv = (mediaType: string, { bom, guarded }: Options): Format => ({
  extension: 'csv',
  mediaType,
  async *encode({ columns }: Table, batches: AsyncIterable<Row[]>) {
    const names = columns.map(({ name }) => name);
    // True and false are what R, pandas and Stata read as such.
    const cast = {
      boolean: String,
      ...(guarded && { string: (text: string) => (FORMULA.test(text) ? `'${text}` : text) }),
    };
    yield stringify([names], { bom });
    for await (const batch of batches) yield stringify(batch, { columns: names, cast });
  },
});

/** For people: opens in Excel as it is, and runs nothing there. */
export const CSV = csv('text/csv; charset=utf-8', { bom: true, guarded: true });

/** For programs: every text as it is. */
export const PLAIN_CSV = csv('text/csv; charset=utf-8', { bom: false, guarded: false });

/** SDMX-CSV 2.0: its header comes first, without a mark before it. */
export const SDMX_CSV = csv('application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8', {
  bom: false,
  guarded: false,
});
