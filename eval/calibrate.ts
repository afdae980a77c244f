import { featuresOf } from '../src/extraction/confidence/features';
import { fitLogistic, type Model, predict } from './logistic';
import type { Judged } from './score-claims';

export interface Calibration {
  model: Model;
  /** The claims with the confidence that a model gives them that has not seen their text. */
  unseen: Judged[];
}

/**
 * Learns from claims whose rightness is known how sure a reading is. What the model is worth is told by leaving out
 * one text after the other: each text is scored by a model that was fitted on the others.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  const examples = judged.map((each) => ({
    ...each,
    features: featuresOf(each.claim, each.claim, wordsOf(each), each.year),
  }));
  const unseen = [...new Set(examples.map(({ text }) => text))].flatMap((left) => {
    const model = fitLogistic(examples.filter(({ text }) => text !== left));
    return examples
      .filter(({ text }) => text === left)
      .map((example) => ({ ...example, claim: { ...example.claim, confidence: predict(model, example.features) } }));
  });
  return { model: fitLogistic(examples), unseen };
}

// The rules read text without spaces and line ends.
const wordsOf = ({ claim }: Judged): string => claim.quote.replace(/\s+/g, '');

/** The model as the source of src/extraction/confidence/weights.ts. */
export function weightsSource({ model }: Calibration, claims: number): string {
  const rows = [...model.weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([feature, weight]) => `  ${quoted(feature)}: ${rounded(weight)},`);
  return `// Written by \`npm run eval -- --calibrate\` from ${claims} claims of reports that people read; not edited by hand.

/** Log-odds of a reading of which nothing is known. */
export const BASE = ${rounded(model.base)};

/** What each feature adds to the log-odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}

const quoted = (feature: string): string => (/^[a-z]+$/.test(feature) ? feature : `'${feature}'`);

const rounded = (weight: number): number => Number(weight.toFixed(2));
