import { isLinked } from '../link/candidates';
import { mentionOf } from '../link/mentions';
import { partOf } from '../link/part';
import type { Candidate, Gap } from '../types';
import type { JudgingRule, RuleName } from './rule';

/** The report says something of the thing, but nothing that can be compared; the rule's gaps are the reason. */
const incomparableFor = (name: RuleName, allowed: readonly Gap[]): JudgingRule => ({
  name,
  decide({ candidates }) {
    const found = candidates.find((candidate) => isLinked(candidate) && onlyHas(candidate, allowed));
    return found && { verdict: 'incomparable', outcomes: [found] };
  },
});

/** It says something of the thing, but of another period, or counts what there is instead of what was added. */
const unreportedFor = (name: RuleName, allowed: readonly Gap[]): JudgingRule => ({
  name,
  decide({ candidates }) {
    const found = candidates.find((candidate) => isLinked(candidate) && onlyHas(candidate, allowed));
    return found && { verdict: 'unreported', outcomes: [found] };
  },
});

const onlyHas = (candidate: Candidate, allowed: readonly Gap[]): boolean =>
  candidate.gaps.every((gap) => allowed.includes(gap));

export const noFigureRule = incomparableFor('no-figure', ['figure']);
export const bundleRule = incomparableFor('bundle', ['bundle']);
export const otherUnitRule = incomparableFor('other-unit', ['unit']);
export const otherMeasureRule = incomparableFor('other-measure', ['measure', 'figure']);
export const stockAndFlowRule = unreportedFor('stock-and-flow', ['stock', 'unit']);
export const otherPeriodRule = unreportedFor('other-period', ['period', 'measure', 'stock', 'figure', 'unit']);

/** Only a part of what the target is for is reported. */
export const otherScopeRule: JudgingRule = {
  name: 'other-scope',
  decide: (given) =>
    partOf(given.target) ? undefined : incomparableFor('other-scope', ['scope', 'figure']).decide(given),
};

/** The report speaks of it in words alone. */
export const wordsOnlyRule: JudgingRule = {
  name: 'words-only',
  decide({ target, next }) {
    const mention = mentionOf(target, next);
    if (!mention) return undefined;
    return { verdict: 'incomparable', outcomes: [], confidence: mention.confidence, facts: { words: mention.words } };
  },
};
