import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

const keyOf = (draft: Draft): string =>
  [
    draft.period.role,
    draft.period.start,
    draft.period.end,
    draft.name,
    draft.measure,
    draft.value,
    draft.high,
    draft.unit,
    draft.scope,
    draft.reference,
  ].join('|');

/** A report that stands in its file twice, a summary before it: each claim counts once, where it stands first. */
export const dropRepetitions: Refiner = {
  name: 'drop-repetitions',
  refine(drafts) {
    const seen = new Set<string>();
    return drafts.filter((draft) => {
      const key = keyOf(draft);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  },
};
