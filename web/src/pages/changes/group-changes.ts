import type { ListedChange } from '../../api/verdicts.queries';
import { dayInChina } from '../../i18n/day-in-china';

/** Verdicts of one region's year that changed together. */
export interface ChangeGroup extends Pick<ListedChange, 'region' | 'year' | 'cause' | 'report' | 'at'> {
  changes: ListedChange[];
}

export interface ChangeDay {
  /** The day in China, as 2026-11-22. */
  day: string;
  groups: ChangeGroup[];
}

/** Changes by day and by what changed together, in the order in which they come. */
export function groupChanges(changes: readonly ListedChange[]): ChangeDay[] {
  const days: ChangeDay[] = [];
  for (const change of changes) {
    const day = dayInChina(new Date(change.at));
    if (days.at(-1)?.day !== day) days.push({ day, groups: [] });
    const { groups } = days.at(-1)!;
    const { region, year, cause, report, at } = change;
    const last = groups.at(-1);
    if (last?.at === at && last.region.code === region.code && last.year === year) last.changes.push(change);
    else groups.push({ region, year, cause, report, at, changes: [change] });
  }
  return days;
}
