import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import { PARAMETERS } from '../parameters';
import type { Candidate } from '../types';

interface Asked {
  target: Claim;
  candidates: Candidate[];
}

/**
 * An outcome found by its name is the answer to one commitment: where the targets 新建公园 and 新建口袋公园 both find
 * 口袋公园, the name that is closest keeps it and the other is left without: better unlinked than wrong. Targets of the
 * same thing (a firm figure and one to strive for) share it.
 */
export function yieldToNamesakes(asked: readonly Asked[]): Map<Claim, Candidate[]> {
  const best = new Map<Claim, number>();
  for (const { candidates } of asked)
    for (const { claim, confidence } of candidates) best.set(claim, Math.max(best.get(claim) ?? 0, confidence));
  return new Map(
    asked.map(({ target, candidates }) => [target, candidates.filter((candidate) => keeps(target, candidate, best))]),
  );
}

function keeps(target: Claim, { claim, confidence }: Candidate, best: ReadonlyMap<Claim, number>): boolean {
  const byCode = target.indicator !== '' && target.indicator === claim.indicator;
  const sameThing = readName(target.name).core === readName(claim.name).core;
  return byCode || sameThing || confidence >= best.get(claim)! - PARAMETERS.rivalGap;
}
