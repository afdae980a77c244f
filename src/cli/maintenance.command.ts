import type { MaintenanceKind, MaintenanceRun } from '../tracking/maintenance.schema';
import { MaintenanceService } from '../tracking/maintenance.service';
import { withApplication } from './application';

export type MaintenanceAction = 'begin' | 'pause' | 'resume' | 'find';

const STATES = {
  running: '进行中 running',
  paused: '已暂停 paused',
  done: '已完成 done',
} as const;

/** Begins, pauses or resumes work over the whole stock, and prints how far it is. */
export async function runMaintenance(kind: MaintenanceKind, action: MaintenanceAction): Promise<void> {
  const run = await withApplication((application) => application.get(MaintenanceService)[action](kind));
  process.stdout.write(`${run ? describe(run) : '还没有运行过。It has not run yet.'}\n`);
}

function describe({ state, done, total, version }: MaintenanceRun): string {
  return `${STATES[state]}  ${done}/${total}  (${version})`;
}
