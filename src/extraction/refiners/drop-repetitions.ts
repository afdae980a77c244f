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

/** 从46亿元增长到70亿元 in a review of five years: it ends a change, and the year's own review still tells the year's level. */
const endsPlan = ({ period, reached, measure }: Draft): boolean => period.plan && reached && measure === 'level';

/** A report that stands in its file twice, a summary before it: each claim counts once, where it stands first. */
export const dropRepetitions: Refiner = {
  name: 'drop-repetitions',
  refine(drafts, { text }) {
    const seen = new Set<string>();
    return drafts.filter((draft) => {
      const key = keyOf(draft, text);
      const ownKey = endsPlan(draft) ? `${key}|end of plan` : key;
      if (seen.has(key) || seen.has(ownKey)) return false;
      seen.add(ownKey);
      return true;
    });
  },
};
