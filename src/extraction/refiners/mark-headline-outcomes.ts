import { Refiner } from './refiner';

/** An outcome is a headline where its indicator is one of those that the report's own list of main targets has. */
export const markHeadlineOutcomes: Refiner = {
  name: 'mark-headline-outcomes',
  refine(drafts) {
    const listed = new Set(
      drafts.filter((draft) => draft.headline && draft.indicator !== '').map((draft) => draft.indicator),
    );
    if (listed.has('disposable_income')) for (const code of ['urban_income', 'rural_income']) listed.add(code);
    if (listed.has('urban_income') || listed.has('rural_income')) listed.add('disposable_income');
    return drafts.map((draft) =>
      draft.period.role === 'outcome' && listed.has(draft.indicator) && draft.scope === ''
        ? { ...draft, headline: true }
        : draft,
    );
  },
};
