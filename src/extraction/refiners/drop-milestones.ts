import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

const LOOK_AROUND = 3;

/** Whether a claim says no more than a round number that an exact one close to it has passed. */
function isMilestone(draft: Draft, exact: Draft): boolean {
  return (
    draft.op === 'gt' &&
    draft.measure === 'level' &&
    exact.measure === 'level' &&
    exact.op === 'eq' &&
    draft.name === exact.name &&
    draft.unit === exact.unit &&
    draft.scope === exact.scope &&
    draft.period.end === exact.period.end &&
    (exact.value ?? 0) >= (draft.value ?? Infinity)
  );
}

/** 达108亿元，首次突破百亿元, or 突破百亿元、达108亿元: the round figure only praises the exact one. */
export const dropMilestones: Refiner = {
  name: 'drop-milestones',
  refine: (drafts) =>
    drafts.filter(
      (draft, index) =>
        !drafts
          .slice(Math.max(0, index - LOOK_AROUND), index + LOOK_AROUND + 1)
          .some((near) => isMilestone(draft, near)),
    ),
};
