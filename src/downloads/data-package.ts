import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ZipFile } from 'yazl';
import { formatDate } from '../common/time';
import { codebook } from './codebook';
import { PLAIN_CSV } from './formats/csv';
import { citation, LICENCE } from './licence';
import type { Column, ColumnType, Table } from './table';
import type { ReadTable, TableFilter } from './table-rows.queries';
import { PACKAGED } from './tables';

const TYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  year: 'integer',
};

/**
 * Writes the whole as a Frictionless Data Package: its tables as CSV with their schemas, and a codebook in Chinese and
 * English. One table is read after the other.
 * @param signal aborted when nobody takes the archive any more
 * @param signal aborted when nobody takes the archive any more
 */
export async function writeDataPackage(
  zip: ZipFile,
  read: ReadTable,
  filter: TableFilter,
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  const texts: [name: string, content: string][] = [
    ['datapackage.json', `${JSON.stringify(descriptor(now), null, 2)}\n`],
    ['codebook.zh.md', codebook('zh', PACKAGED, now)],
    ['codebook.en.md', codebook('en', PACKAGED, now)],
  ];
  for (const [name, content] of texts) zip.addBuffer(Buffer.from(content), name, { mtime: now });
  for (const table of PACKAGED) {
    const stream = Readable.from(PLAIN_CSV.encode(table, read(table, filter)), { objectMode: false });
    zip.addReadStream(stream, fileOf(table), { mtime: now });
    await untilRead(stream, signal);
  }
  zip.end();
}

/** Settles once a stream has ended for good, by itself or since nobody takes the archive any more. */
async function untilRead(stream: Readable, signal: AbortSignal): Promise<void> {
  const stop = () => stream.destroy();
  signal.addEventListener('abort', stop);
  await finished(stream).finally(() => signal.removeEventListener('abort', stop));
}

const fileOf = ({ name }: Table): string => `data/${name}.csv`;

const descriptor = (now: Date) => ({
  profile: 'tabular-data-package',
  name: 'duixian',
  title: '兑现：政府工作报告的目标与结果 / Targets and outcomes of Chinese government work reports',
  description: `${citation(formatDate(now)).zh} ${citation(formatDate(now)).en}`,
  created: now.toISOString(),
  licenses: [{ name: LICENCE.name, path: LICENCE.path, title: `${LICENCE.zh} ${LICENCE.en}` }],
  resources: PACKAGED.map(resource),
});

const resource = (table: Table) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  path: fileOf(table),
  title: `${table.title.zh} / ${table.title.en}`,
  description: `${table.about.zh} ${table.about.en}`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: table.columns.map(field),
    missingValues: [''],
    ...(table.key && { primaryKey: table.key }),
    ...(table.references && {
      foreignKeys: table.references.map(({ column, table: resourceName, key }) => ({
        fields: column,
        reference: { resource: resourceName, fields: key },
      })),
    }),
  },
});

const field = ({ name, type, about, optional, values }: Column) => ({
  name,
  type: TYPES[type],
  title: about.zh,
  description: about.en,
  ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
  constraints: { ...(!optional && { required: true }), ...(values && { enum: values }) },
});
