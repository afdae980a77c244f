import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import type { ReportClaims } from '../types';

/** The outcomes of a report, to be found by indicator or by pieces of their names. */
export class OutcomeIndex {
  private readonly byIndicator = new Map<string, Claim[]>();
  private readonly byName = new Map<string, Claim[]>();
  private readonly namesByPair = new Map<string, string[]>();

  constructor(claims: readonly Claim[]) {
    for (const claim of claims) {
      if (claim.role !== 'outcome') continue;
      if (claim.indicator) push(this.byIndicator, claim.indicator, claim);
      push(this.byName, claim.name, claim);
    }
    for (const name of this.byName.keys())
      for (const pair of new Set(readName(name).pairs)) push(this.namesByPair, pair, name);
  }

  ofIndicator(code: string): readonly Claim[] {
    return this.byIndicator.get(code) ?? [];
  }

  ofName(name: string): readonly Claim[] {
    return this.byName.get(name) ?? [];
  }

  /** Names of outcomes that share a pair of characters with the name. */
  namesLike(name: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const pair of readName(name).pairs) for (const like of this.namesByPair.get(pair) ?? []) found.add(like);
    return found;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
