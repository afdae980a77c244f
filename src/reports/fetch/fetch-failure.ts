import type { Broken, Endless, Fault, Refusal, Refused, Slow, SlowStage } from './fetch-outcome';

/** Ends a look: thrown where it is noticed, caught where the outcome is made. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';

  constructor(
    readonly finding: Slow | Endless | Broken | Refused,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(finding), options);
  }
}

export const slow = (stage: SlowStage, ms: number) => new FetchFailure({ kind: 'slow', stage, ms });

export const endless = (limitBytes: number, decompressed: boolean) =>
  new FetchFailure({ kind: 'endless', limitBytes, decompressed });

export const broken = (fault: Fault, detail: string, cause?: unknown) =>
  new FetchFailure({ kind: 'broken', fault, detail }, { cause });

export const refused = (why: Refusal, detail: string) => new FetchFailure({ kind: 'refused', why, detail });

const PASSING: readonly Fault[] = ['name-service', 'unreachable', 'reset', 'truncated'];

/** Whether the same request may go well a little later. */
export function mayPass({ finding }: FetchFailure): boolean {
  return finding.kind === 'slow' || (finding.kind === 'broken' && PASSING.includes(finding.fault));
}
