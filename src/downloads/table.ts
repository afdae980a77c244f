import type { Bilingual } from '../common/errors';

/** What the values of a column are, in every format alike. A year is a whole number. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'year';

/** A column of a table, with all that a codebook says of it. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Its SQL, over what the table reads from. */
  sql: string;
  about: Bilingual;
  /** Whether it can be empty. */
  optional?: boolean;
  /** All values that there are. */
  values?: readonly string[];
}

/** A table that can be taken along. */
export interface Table {
  name: string;
  title: Bilingual;
  about: Bilingual;
  columns: readonly Column[];
  /** What tells rows apart. */
  key?: readonly string[];
  /** Columns that name rows of other tables of the package. */
  references?: readonly { column: string; table: string; key: string }[];
  /** FROM and WHERE of its query. */
  from: string;
  /** ORDER BY of its query, in an order that an index gives, so that the first rows come at once. */
  order: string;
  /** The keys by which rows are taken together, the first of each in that order. */
  distinct?: string;
  /** What the table can be narrowed by; null where by nothing. */
  place: { region: string; year: string } | null;
}

export type Row = Record<string, string | number | boolean | null>;

type Options = Pick<Column, 'optional' | 'values'>;

const column =
  (type: ColumnType) =>
  (name: string, sql: string, zh: string, en: string, options: Options = {}): Column => ({
    name,
    type,
    sql,
    about: { zh, en },
    ...options,
  });

export const text = column('text');
export const integer = column('integer');
export const number = column('number');
export const truth = column('boolean');
export const year = column('year');

/** Of a column that can be empty. */
export const OPTIONAL: Options = { optional: true };
