import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

/** So many characters before a claim must be the same too: two parks may have the same figures. */
const WORDS_BEFORE = 12;

const keyOf = (draft: Draft, text: string): string =>
  [
    draft.period.role,
    draft.period.start,
    draft.period.end,
    draft.indicator || draft.name,
    draft.measure,
    draft.op,
    draft.value,
    draft.high,
    draft.unit,
    draft.scope,
    draft.reference,
    draft.indicator !== '' ? '' : text.slice(Math.max(0, draft.start - WORDS_BEFORE), draft.end),
  ].join('|');

/** A report that stands in its file twice, a summary before it: each claim counts once, where it stands first. */
export const dropRepetitions: Refiner = {
  name: 'drop-repetitions',
  refine(drafts, { text }) {
    const seen = new Set<string>();
    return drafts.filter((draft) => {
      const key = keyOf(draft, text);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  },
};
