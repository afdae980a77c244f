import type { ComparisonCell } from '../../api/comparison.types';
import { VERDICTS } from '../../verdicts/verdicts';

export const SORTS = ['target', 'outcome', 'verdict'] as const;

export type SortBy = (typeof SORTS)[number];

/** By which column, and what of it, regions are sorted. */
export interface Sort {
  column: string;
  by: SortBy;
  ascending: boolean;
}

/** `gdp|growth|2021:target:asc` of an address; undefined where it says nothing that can be sorted by. */
export function readSort(text: string | null): Sort | undefined {
  const [, column, by, direction] = /^(.+):(target|outcome|verdict)(:asc)?$/.exec(text ?? '') ?? [];
  return column === undefined ? undefined : { column, by: by as SortBy, ascending: direction !== undefined };
}

export const writeSort = ({ column, by, ascending }: Sort): string => `${column}:${by}${ascending ? ':asc' : ''}`;

/** What a press on a column's head makes of the order: the largest first, then the smallest first, then none. */
export function nextSort(current: Sort | undefined, column: string, by: SortBy): Sort | undefined {
  const same = current?.column === column && current.by === by;
  if (!same) return { column, by, ascending: false };
  return current.ascending ? undefined : { column, by, ascending: true };
}

/**
 * Regions in the order that a column gives: those that have a figure there to be compared by, and after them, in the
 * order that they had, those that have none.
 */
export function sortRegions<Region extends { code: string }>(
  regions: readonly Region[],
  cells: readonly Pick<ComparisonCell, 'region' | 'column' | 'judged' | 'target' | 'outcome'>[],
  sort: Sort | undefined,
): { ranked: Region[]; rest: Region[] } {
  if (!sort) return { ranked: [], rest: [...regions] };
  const keys = new Map(
    cells.filter(({ column }) => column === sort.column).map((cell) => [cell.region, keyOf(cell, sort.by)]),
  );
  const keyed = regions.flatMap((region) => {
    const key = keys.get(region.code) ?? null;
    return key === null ? [] : [{ region, key }];
  });
  const sign = sort.ascending ? 1 : -1;
  return {
    ranked: keyed.sort((a, b) => sign * (a.key - b.key)).map(({ region }) => region),
    rest: regions.filter(({ code }) => (keys.get(code) ?? null) === null),
  };
}

/** Verdicts group, in the order in which they are always told; they don't rank. */
function keyOf(cell: Pick<ComparisonCell, 'judged' | 'target' | 'outcome'>, by: SortBy): number | null {
  return by === 'verdict' ? -VERDICTS.indexOf(cell.judged.verdict) : cell[by];
}
