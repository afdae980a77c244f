export type RowGroup = 'headline' | 'commitments' | 'plan';

const ORDER: readonly RowGroup[] = ['headline', 'commitments', 'plan'];

/** Rows in their groups, in the groups' order; a target of a multi-year plan stands with the plan, headline or not. */
export function groupRows<Row extends { headline: boolean; plan: boolean }>(
  rows: readonly Row[],
): { group: RowGroup; rows: Row[] }[] {
  const groupOf = (row: Row): RowGroup => (row.plan ? 'plan' : row.headline ? 'headline' : 'commitments');
  return ORDER.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter(
    (each) => each.rows.length > 0,
  );
}
