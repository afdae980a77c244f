import { z } from 'zod';

const count = z.number().int();

export const maintenanceKind = z.enum(['reextract', 'recompute']).meta({ id: 'MaintenanceKind' });

/** Work over the whole stock, with its progress. */
export const maintenanceRun = z
  .object({
    id: count,
    kind: maintenanceKind,
    version: z.string().describe('of the rules by which it reads or judges'),
    state: z.enum(['running', 'paused', 'done']),
    total: count,
    done: count,
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MaintenanceRun' });

export type MaintenanceKind = z.infer<typeof maintenanceKind>;
export type MaintenanceRun = z.infer<typeof maintenanceRun>;
