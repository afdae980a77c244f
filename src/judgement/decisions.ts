import type { Claim } from '../extraction/types';
import { gapsOf } from './link/gaps';
import type { Candidate, Decisions, Gap, Judgement } from './types';

/** What an editor's link sets aside: that both speak of the same thing in the same period is decided. */
const SETTLED: ReadonlySet<Gap> = new Set(['stock', 'period', 'scope', 'bundle']);

/** The outcome that an editor linked: compared by the same rules, as far as its figure and unit can be. */
export const linkedCandidate = (target: Claim, outcome: Claim): Candidate => ({
  claim: outcome,
  confidence: 1,
  gaps: gapsOf(target, outcome).filter((gap) => !SETTLED.has(gap)),
});

/** Whether an editor decided which outcomes a target may be linked with. */
export const isLinkDecided = ({ linked, unlinked }: Decisions, target: Claim): boolean =>
  linked.has(target) || unlinked.has(target);

/** The verdict that an editor gave, over what was computed, where that is another. */
export function overrule(judgement: Judgement, { overruled }: Decisions): Judgement {
  const decided = overruled.get(judgement.target);
  if (!decided || decided.verdict === judgement.verdict) return judgement;
  return {
    ...judgement,
    verdict: decided.verdict,
    basis: decided.verdict === 'met' || decided.verdict === 'missed' ? judgement.basis : undefined,
    margin: undefined,
    withinTolerance: false,
    confidence: 1,
    reason: {
      zh: `编者判定（规则原判见旁）：${decided.reason}`,
      en: `Decided by an editor (what the rules say stands beside): ${decided.reason}`,
    },
    rule: 'editor',
  };
}
