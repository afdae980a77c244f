import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import { bundles, similarity } from '../names/similarity';
import { PARAMETERS } from '../parameters';
import { samePeriod } from '../periods';
import type { Candidate, Gap, ReportClaims } from '../types';
import { convert } from '../units';
import { sameMeasure, stockAndFlow } from './measure';
import { outcomesOf, type OutcomeIndex } from './outcome-index';
import { samePart } from './part';

/**
 * The outcomes of a report that may speak of the target's thing, best first, each with what keeps it from being
 * compared. A catalogue indicator is found by its code; what has no code on either side by its name.
 */
export function candidatesFor(target: Claim, report: ReportClaims): Candidate[] {
  const index = outcomesOf(report);
  const candidates = (target.indicator ? index.ofIndicator(target.indicator) : []).map((claim) =>
    candidate(target, claim, confidenceByCode(target, claim)),
  );
  if (comparable(candidates)) return candidates.sort(byFit);
  for (const { name, alike } of nearestNames(target.name, index)) {
    for (const claim of index.ofName(name)) {
      if (target.indicator && claim.indicator) continue;
      const doubtful = alike < PARAMETERS.surelyAlike && isImplausible(target, claim);
      candidates.push(candidate(target, claim, doubtful ? PARAMETERS.runnerUpThreshold : alike));
    }
  }
  return candidates.sort(byFit);
}

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

function gapsOf(target: Claim, outcome: Claim): Gap[] {
  const gaps: Gap[] = [];
  if (stockAndFlow(target, outcome)) gaps.push('stock');
  else if (!sameMeasure(target, outcome)) gaps.push('measure');
  if (!samePeriod(target, outcome)) gaps.push('period');
  if (!samePart(target, outcome)) gaps.push('scope');
  if (outcome.op === 'relative' || outcome.value === undefined) gaps.push('figure');
  else if (target.op !== 'relative' && !gaps.includes('measure') && !unitsFit(target, outcome)) gaps.push('unit');
  if (ADMISSION.test(outcome.quote)) gaps.push('admission');
  if (bundles(readName(target.name), readName(outcome.name))) gaps.push('bundle');
  return gaps;
}

/** 没有实现年初确定的…目标: the figure is the target's, and the report says that it was not reached. */
const ADMISSION = /(?:没有|没能|未能?|尚未)(?:如期|全面)?(?:实现|完成|达到)|未达预期/;

/** 小区 and 村 are counted by themselves and by their households: 20个小区 is no figure for 3000户. */
const HOLDS_HOUSEHOLDS = /小区|(?<!农)村|社区|乡镇|片区|棚/;

function unitsFit(target: Claim, outcome: Claim): boolean {
  if (convert(1, outcome.unit, target.unit) === undefined) return false;
  const households = [target, outcome].filter((claim) => claim.unit.endsWith('户')).length;
  return households !== 1 || !HOLDS_HOUSEHOLDS.test(target.name);
}

const byFit = (a: Candidate, b: Candidate): number =>
  Number(isLinked(b)) - Number(isLinked(a)) ||
  a.gaps.length - b.gaps.length ||
  b.confidence - a.confidence ||
  Number(b.claim.headline) - Number(a.claim.headline) ||
  a.claim.offset - b.claim.offset ||
  a.claim.end - b.claim.end ||
  (a.claim.value ?? 0) - (b.claim.value ?? 0);
