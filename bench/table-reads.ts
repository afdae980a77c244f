import type pg from 'pg';
import type { Statement } from './record-statements';

/** How one table is read in answering a statement. */
export interface TableRead {
  table: string;
  /** The plan's node: Index Scan, Bitmap Heap Scan, Seq Scan … */
  how: string;
  /** Rows that were looked at, those that a filter then dropped included. */
  rows: number;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** Runs a statement and tells how PostgreSQL read the tables; nothing for what is no query (BEGIN, SET …). */
export async function readsOf(client: pg.Client, { text, values }: Statement): Promise<TableRead[]> {
  if (!/^\s*(SELECT|WITH)\b/i.test(text)) return [];
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    values,
  );
  return readsIn(rows[0]!['QUERY PLAN'][0].Plan);
}

function readsIn(node: PlanNode): TableRead[] {
  const below = (node.Plans ?? []).flatMap(readsIn);
  const table = node['Relation Name'];
  if (table === undefined) return below;
  const seen =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return [{ table, how: node['Node Type'], rows: Math.round(seen * node['Actual Loops']) }, ...below];
}
