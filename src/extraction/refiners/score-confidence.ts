import { confidenceOf } from '../confidence/confidence-of';
import { featuresOf } from '../confidence/features';
import { Refiner } from './refiner';

/** Says of each claim how sure its reading is, by what was learned from reports that people read. */
export const scoreConfidence: Refiner = {
  name: 'score-confidence',
  refine: (drafts, { text, year }) =>
    drafts.map((draft) => ({
      ...draft,
      confidence: confidenceOf(featuresOf(draft, draft.period, text.slice(draft.start, draft.end), year)),
    })),
};
