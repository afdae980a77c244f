import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import { excludes, similarity } from '../names/similarity';
import { PARAMETERS } from '../parameters';
import type { Candidate, ReportClaims } from '../types';
import { convert } from '../units';
import { gapsOf } from './gaps';
import { outcomesOf, type OutcomeIndex } from './outcome-index';

/**
 * The outcomes of a report that may speak of the target's thing, best first, each with what keeps it from being
 * compared. A catalogue indicator is found by its code; what has no code on either side by its name.
 */
export function candidatesFor(target: Claim, report: ReportClaims): Candidate[] {
  const index = outcomesOf(report);
  const candidates = (target.indicator ? index.ofIndicator(target.indicator) : [])
    .filter((claim) => !excludes(readName(target.name), readName(claim.name)))
    .map((claim) => candidate(target, claim, confidenceByCode(target, claim)));
  if (comparable(candidates)) return candidates.sort(byFit);
  for (const { name, alike } of nearestNames(target.name, index)) {
    if (alike < PARAMETERS.surelyAlike && isSure(comparable(candidates))) break;
    for (const claim of index.ofName(name)) {
      if (target.indicator && claim.indicator) continue;
      const doubtful = alike < PARAMETERS.surelyAlike && isImplausible(target, claim);
      candidates.push(candidate(target, claim, doubtful ? PARAMETERS.runnerUpThreshold : alike));
    }
  }
  return candidates.sort(byFit);
}

const isSure = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.confidence >= PARAMETERS.surelyAlike;

/** The names of outcomes that are most like a name. */
function nearestNames(name: string, index: OutcomeIndex): { name: string; alike: number }[] {
  const own = readName(name);
  return [...index.namesLike(name)]
    .map((like) => ({ name: like, alike: similarity(own, readName(like)) }))
    .filter(({ alike }) => alike >= PARAMETERS.runnerUpThreshold)
    .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
    .slice(0, PARAMETERS.namesConsidered);
}

/** 15 new parks are hardly the same thing as 4000 of something with a name that is a little alike. */
function isImplausible(target: Claim, outcome: Claim): boolean {
  if (target.measure === 'growth' || !target.value || !outcome.value) return false;
  const ratio = Math.abs((convert(outcome.value, outcome.unit, target.unit) ?? target.value) / target.value);
  return ratio > PARAMETERS.implausibleRatio || ratio < 1 / PARAMETERS.implausibleRatio;
}

const candidate = (target: Claim, claim: Claim, confidence: number): Candidate => ({
  claim,
  confidence,
  gaps: gapsOf(target, claim),
});

/** The best outcome that can be compared with the target as it stands. */
export const comparable = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((candidate) => candidate.gaps.length === 0 && isLinked(candidate));

/** Whether it is sure enough that the candidate is the target's thing. */
export const isLinked = (candidate: Candidate): boolean => candidate.confidence >= PARAMETERS.linkThreshold;

/** The code makes it the same indicator; a name alike makes it surer which of several figures is meant. */
const confidenceByCode = (target: Claim, outcome: Claim): number =>
  0.8 + 0.2 * similarity(readName(target.name), readName(outcome.name));

const byFit = (a: Candidate, b: Candidate): number =>
  Number(isLinked(b)) - Number(isLinked(a)) ||
  a.gaps.length - b.gaps.length ||
  b.confidence - a.confidence ||
  Number(b.claim.headline) - Number(a.claim.headline) ||
  a.claim.offset - b.claim.offset ||
  a.claim.end - b.claim.end ||
  (a.claim.value ?? 0) - (b.claim.value ?? 0);
