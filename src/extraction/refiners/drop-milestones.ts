import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

const LOOK_BACK = 3;

/** Whether a claim says no more than a round number that an exact one before it has passed. */
function isMilestone(draft: Draft, before: Draft): boolean {
  return (
    draft.op === 'gt' &&
    draft.measure === 'level' &&
    before.measure === 'level' &&
    before.op === 'eq' &&
    draft.name === before.name &&
    draft.unit === before.unit &&
    draft.scope === before.scope &&
    draft.period.end === before.period.end &&
    (before.value ?? 0) >= (draft.value ?? Infinity)
  );
}

/** 达108亿元，首次突破百亿元: the second figure only praises the first. */
export const dropMilestones: Refiner = {
  name: 'drop-milestones',
  refine: (drafts) =>
    drafts.filter(
      (draft, index) =>
        !drafts.slice(Math.max(0, index - LOOK_BACK), index).some((before) => isMilestone(draft, before)),
    ),
};
