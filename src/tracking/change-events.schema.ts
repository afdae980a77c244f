import { z } from 'zod';
import { listedChange } from './changes.schema';
import { verdictChange } from './verdict-change.schema';

/** All verdicts of one region's year that changed together, by one cause. */
export const changeEvent = listedChange
  .pick({ at: true, region: true, year: true })
  .extend({
    ...verdictChange.pick({ cause: true, report: true }).shape,
    id: z.string().describe('stays the same, however often it is asked for'),
    changes: z.array(listedChange.pick({ key: true, name: true, indicator: true, from: true, to: true })),
  })
  .meta({ id: 'ChangeEvent' });

export const changeEvents = z.object({ items: z.array(changeEvent) });

export type ChangeEvent = z.infer<typeof changeEvent>;
