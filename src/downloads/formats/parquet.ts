import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ColumnType, Row } from '../table';
import type { Format } from './format';

/** Rows that are held until they are written as one group. */
const GROUP = 10_000;
/** Figures of a group say what is in it; of a quote, its first characters do. */
const STATISTICS_BYTES = 64;

const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  year: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

const elementOf = ({ name, type, optional }: Column): SchemaElement => ({
  name,
  ...TYPES[type],
  repetition_type: optional ? 'OPTIONAL' : 'REQUIRED',
});

/** Apache Parquet, compressed by Snappy, in groups of rows. */
export const PARQUET: Format = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  async *encode({ columns }, batches) {
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({
      writer,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
      statisticsTruncateLength: STATISTICS_BYTES,
      createdBy: 'duixian',
    });
    let rows: Row[] = [];
    const write = async () => {
      await parquet.write({
        columnData: columns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) })),
        rowGroupSize: rows.length,
      });
      rows = [];
    };
    for await (const batch of batches) {
      rows.push(...batch);
      if (rows.length < GROUP) continue;
      await write();
      yield take(writer);
    }
    if (rows.length > 0) await write();
    await parquet.finish();
    yield take(writer);
  },
};

/** What has been written since the last time; the places in the file go on counting. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
