import type { Row, Table } from '../table';

/** A way of writing a table. */
export interface Format {
  extension: string;
  mediaType: string;
  /** Writes rows as they come; what it holds meanwhile does not grow with their number. */
  encode(table: Table, batches: AsyncIterable<Row[]>): AsyncIterable<string | Uint8Array>;
}
