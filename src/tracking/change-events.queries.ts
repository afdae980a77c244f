import { Injectable } from '@nestjs/common';
import { ChangesQueries } from './changes.queries';
import type { ChangeEvent } from './change-events.schema';
import type { ListedChange } from './changes.schema';

/** So many changes are looked through for each event that is asked for: a report has some hundred targets. */
const LOOKED_THROUGH = 200;

/** What changed together, as people and feed readers are told of it: one event for a report that came, not a hundred. */
@Injectable()
export class ChangeEventsQueries {
  constructor(private readonly changes: ChangesQueries) {}

  /**
   * The latest events, the last first.
   * @param filter a region with all below it, or an indicator
   */
  async list(
    filter: { region?: string | undefined; indicator?: string | undefined },
    limit: number,
  ): Promise<ChangeEvent[]> {
    const { items, nextCursor } = await this.changes.list({ ...filter, limit: limit * LOOKED_THROUGH });
    const events = new Map<string, ChangeEvent>();
    for (const change of items) {
      const id = eventId(change);
      const { at, region, year, cause, report } = change;
      if (!events.has(id)) events.set(id, { id, at, region, year, cause, report, changes: [] });
      events.get(id)!.changes.unshift(pickChange(change));
    }
    // The earliest may go on beyond what was looked through.
    const whole = [...events.values()].slice(0, nextCursor === null || events.size === 1 ? undefined : -1);
    return whole.slice(0, limit);
  }
}

/** What one transaction changed in one scorecard has one instant. */
const eventId = ({ region, year, at }: ListedChange) => `${region.code}-${year}-${Date.parse(at)}`;

const pickChange = ({ key, name, indicator, from, to }: ListedChange) => ({ key, name, indicator, from, to });
