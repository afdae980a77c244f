import type { TargetChange } from '../judgement/changes/target-change';
import type { RegionClaims } from './region-claims';
import type { TargetChangeView } from './target-change.schema';
import { differenceUnit } from '../figures/quantity';

/** A change of a target as the API shows it. */
export function viewOfChange(change: TargetChange, claims: RegionClaims): TargetChangeView {
  return {
    kind: change.kind,
    before: claims.viewOf(change.before),
    now: claims.viewOf(change.now),
    difference: change.difference ?? null,
    differenceUnit: differenceUnit(change.now.unit),
  };
}
