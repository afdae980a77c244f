import type { ClaimView } from '../claims/claim.schema';

/** What two revisions claim otherwise; claims of the same thing are one change. */
export interface ChangedClaims {
  changed: { from: ClaimView; to: ClaimView }[];
  removed: ClaimView[];
  added: ClaimView[];
}

/**
 * Tells which claims of one revision became others of another one: those of the same thing, in the same order, where
 * there are as many before as after. Where there are not, nobody can tell which became which, and none is paired.
 * @param removed claims without their like in the later revision, in the order of the text
 * @param added claims without their like in the earlier one
 */
export function pairClaims(removed: readonly ClaimView[], added: readonly ClaimView[]): ChangedClaims {
  const pairs: ChangedClaims = { changed: [], removed: [], added: [] };
  const after = byThing(added);
  for (const [thing, before] of byThing(removed)) {
    const now = after.get(thing) ?? [];
    if (now.length !== before.length) pairs.removed.push(...before);
    else {
      pairs.changed.push(...before.map((from, at) => ({ from, to: now[at]! })));
      after.delete(thing);
    }
  }
  pairs.added.push(...[...after.values()].flat());
  return pairs;
}

function byThing(claims: readonly ClaimView[]): Map<string, ClaimView[]> {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const thing = thingOf(claim);
    groups.set(thing, [...(groups.get(thing) ?? []), claim]);
  }
  return groups;
}

/** All of a claim but its figure and its words. */
function thingOf({ role, indicator, name, measure, average, scope, start, end, plan }: ClaimView): string {
  return JSON.stringify([role, indicator || name, measure, average, scope, start, end, plan]);
}
