import type { Measure } from '../../extraction/types';
import { isLinked } from '../link/candidates';
import { mentionOf } from '../link/mentions';
import { partOf } from '../link/part';
import type { Candidate, Gap } from '../types';
import type { JudgingRule, RuleName } from './rule';

/** The report says something of the thing, but nothing that can be compared: gaps like these, and no others, tell why. */
const gapRule = (name: RuleName, verdict: 'incomparable' | 'unreported', gaps: readonly Gap[]): JudgingRule => ({
  name,
  decide({ candidates }) {
    const found = candidates.find((candidate) => isLinked(candidate) && onlyHas(candidate, gaps));
    return found && { verdict, outcomes: [found] };
  },
});

const onlyHas = (candidate: Candidate, allowed: readonly Gap[]): boolean =>
  candidate.gaps.every((gap) => allowed.includes(gap));

export const noFigureRule = gapRule('no-figure', 'incomparable', ['figure']);
export const bundleRule = gapRule('bundle', 'incomparable', ['bundle']);
export const otherUnitRule = gapRule('other-unit', 'incomparable', ['unit']);

/** Another measure of the thing; its place in a ranking or its part of a whole say nothing of its size or growth. */
export const otherMeasureRule: JudgingRule = {
  name: 'other-measure',
  decide(given) {
    const candidates = given.candidates.filter(({ claim }) => !ASIDE.has(claim.measure) || OF_GROWTH.test(claim.quote));
    return gapRule('other-measure', 'incomparable', ['measure', 'figure']).decide({ ...given, candidates });
  },
};

const ASIDE: ReadonlySet<Measure> = new Set(['rank', 'share']);
const OF_GROWTH = /增速|增幅|增长率/;

/** The report itself says that the target was not reached. */
export const admissionRule: JudgingRule = {
  name: 'admission',
  decide({ candidates }) {
    const found = candidates.find((candidate) => isLinked(candidate) && candidate.gaps.includes('admission'));
    return found && { verdict: 'missed', basis: 'reported', outcomes: [found] };
  },
};

export const stockAndFlowRule = gapRule('stock-and-flow', 'unreported', ['stock', 'unit']);
export const otherPeriodRule = gapRule('other-period', 'unreported', ['period', 'measure', 'stock', 'figure', 'unit']);

/** Only a part of what the target is for is reported. */
export const otherScopeRule: JudgingRule = {
  name: 'other-scope',
  decide: (given) =>
    partOf(given.target) ? undefined : gapRule('other-scope', 'incomparable', ['scope', 'figure']).decide(given),
};

/** The report speaks of it in words alone. */
export const wordsOnlyRule: JudgingRule = {
  name: 'words-only',
  decide({ target, next }) {
    const mention = mentionOf(target, next);
    if (!mention) return undefined;
    return { verdict: 'incomparable', outcomes: [], mention };
  },
};
