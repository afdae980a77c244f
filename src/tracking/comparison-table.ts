import { aspectOf, onCommonScale } from '../judgement/common-scale';
import { firmFirst } from '../judgement/firm-first';
import type { Comparison } from './comparison.schema';
import { judgedFigureOf } from './judged-figure-view';
import { claimOfView } from './region-claims';
import { describeVerdictRow, type StoredVerdictRow } from './verdict-row.queries';

/** A verdict on a catalogue indicator's target, with the region of today whose it is. */
export type PlacedRow = StoredVerdictRow & { place: string; year: number };

type Cell = Comparison['cells'][number];

/**
 * The table of regions and columns: a column for each indicator, aspect and year that has targets, in the order of the
 * rows, and in each the target that stands for a region.
 */
export function tableOf(rows: readonly PlacedRow[]): Pick<Comparison, 'columns' | 'cells'> {
  const columns = new Map(rows.map((row) => [keyOf(row), columnOf(row)]));
  const cells = new Map<string, Cell & { unit: string | undefined }>();
  for (const row of [...rows].sort((a, b) => firmFirst(claimOfView(a.target), claimOfView(b.target)))) {
    const place = `${row.place}/${keyOf(row)}`;
    if (!cells.has(place)) cells.set(place, cellOf(row));
  }
  for (const column of columns.values()) column.unit = commonUnit(column.key, [...cells.values()]);
  return {
    columns: [...columns.values()],
    cells: [...cells.values()].map(({ unit, ...cell }) => {
      const placed = unit !== undefined && unit === columns.get(cell.column)!.unit;
      return placed ? cell : { ...cell, target: null, outcome: null };
    }),
  };
}

const keyOf = (row: PlacedRow): string => [row.indicator!.code, aspectOf(row.target), row.year].join('|');

function columnOf(row: PlacedRow): Comparison['columns'][number] {
  return { key: keyOf(row), indicator: row.indicator!, aspect: aspectOf(row.target), year: row.year, unit: null };
}

function cellOf(row: PlacedRow): Cell & { unit: string | undefined } {
  const target = onCommonScale(claimOfView(row.target));
  const sameAspect = row.outcome && aspectOf(row.outcome) === aspectOf(row.target);
  const outcome = sameAspect ? onCommonScale(claimOfView(row.outcome!)) : undefined;
  return {
    region: row.place,
    column: keyOf(row),
    judged: judgedFigureOf(describeVerdictRow(row)),
    target: target?.value ?? null,
    outcome: outcome && (!target || outcome.unit === target.unit) ? outcome.value : null,
    unit: target?.unit ?? outcome?.unit,
  };
}

/** The unit that all figures of a column have; null where they have none in common. */
function commonUnit(column: string, cells: readonly { column: string; unit: string | undefined }[]): string | null {
  const units = new Set(cells.filter((cell) => cell.column === column).flatMap(({ unit }) => unit ?? []));
  return units.size === 1 ? [...units][0]! : null;
}
