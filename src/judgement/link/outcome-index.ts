import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import type { ReportClaims } from '../types';

/** The outcomes of a report, to be found by indicator or by pieces of their names. */
export class OutcomeIndex {
  private readonly byIndicator = new Map<string, Claim[]>();
  private readonly byPair = new Map<string, Claim[]>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      if (claim.role !== 'outcome') continue;
      if (claim.indicator) push(this.byIndicator, claim.indicator, claim);
      for (const pair of new Set(readName(claim.name).pairs)) push(this.byPair, pair, claim);
    }
  }

  ofIndicator(code: string): readonly Claim[] {
    return this.byIndicator.get(code) ?? [];
  }

  /** Outcomes whose names share a pair of characters with the name. */
  likeName(name: string): ReadonlySet<Claim> {
    const found = new Set<Claim>();
    for (const pair of readName(name).pairs) for (const claim of this.byPair.get(pair) ?? []) found.add(claim);
    return found;
  }
}

function push(map: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = map.get(key);
  if (list) list.push(claim);
  else map.set(key, [claim]);
}

const indexes = new WeakMap<ReportClaims, OutcomeIndex>();

/** The index of a report's outcomes, made once for each report that is given. */
export function outcomesOf(report: ReportClaims): OutcomeIndex {
  let index = indexes.get(report);
  if (!index) {
    index = new OutcomeIndex(report.claims);
    indexes.set(report, index);
  }
  return index;
}
