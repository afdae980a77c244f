import type { Claim } from '../src/extraction/types';
import type { LabelledClaim } from './labels';
import { locator, overlap } from './locate';
import { isSameFigure, isSameSignedFigure, isSameUnit, quantityOf } from './quantity';

/** What may be wrong with a claim that was found. `op` is told, but does not make it wrong. */
export const FIELDS = ['role', 'measure', 'period', 'unit', 'sign', 'indicator', 'op'] as const;
export type Field = (typeof FIELDS)[number];

/** A label and the claim that was read for it. */
export interface Match {
  label: LabelledClaim;
  claim: Claim;
  wrong: Field[];
}

/** A text's labels beside what was read. */
export interface Matching {
  matches: Match[];
  /** Labels for which nothing was read. */
  missed: LabelledClaim[];
  /** Claims that no label has. */
  surplus: Claim[];
}

/** Whether all fields but `op` are right. */
export const isRight = ({ wrong }: Match): boolean => wrong.every((field) => field === 'op');

/**
 * Puts each label together with the claim that has its figure and shares some of its words; where several do, with
 * the one that has the fewest wrong fields, then the most words in common. Each is used once.
 */
export function matchClaims(labels: readonly LabelledClaim[], claims: readonly Claim[], text: string): Matching {
  const locate = locator(text);
  const places = claims.map(({ quote, offset }) => locate(quote, offset));
  const pairs: (Match & { shared: number })[] = [];
  for (const label of labels) {
    const place = locate(label.quote, label.offset);
    if (!place) continue;
    claims.forEach((claim, at) => {
      const shared = places[at] ? overlap(place, places[at]) : 0;
      if (shared > 0 && isSameFigure(label, claim))
        pairs.push({ label, claim, shared, wrong: wrongFields(label, claim) });
    });
  }
  const weight = ({ wrong }: Match): number => wrong.filter((field) => field !== 'op').length;
  pairs.sort((a, b) => weight(a) - weight(b) || b.shared - a.shared);
  const used = new Set<LabelledClaim | Claim>();
  const matches: Match[] = [];
  for (const { label, claim, wrong } of pairs) {
    if (used.has(label) || used.has(claim)) continue;
    used.add(label).add(claim);
    matches.push({ label, claim, wrong });
  }
  return {
    matches,
    missed: labels.filter((label) => !used.has(label)),
    surplus: claims.filter((claim) => !used.has(claim)),
  };
}

/** The fields in which a claim differs from its label. */
export function wrongFields(label: LabelledClaim, claim: Claim): Field[] {
  const relative = label.op === 'relative';
  const right: Record<Field, boolean> = {
    role: label.role === claim.role,
    measure: isSameMeasure(label, claim),
    period: label.start === claim.start && label.end === claim.end,
    unit: relative || isSameUnit(label.unit, claim.unit),
    sign: relative || isSameSignedFigure(label, claim),
    indicator: !label.indicator || label.indicator === claim.indicator,
    op: label.op === claim.op,
  };
  return FIELDS.filter((field) => !right[field]);
}

// A year's money is a flow or a sum, a percentage of something a level or a share: careful readers differ there.
function isSameMeasure(label: LabelledClaim, claim: Claim): boolean {
  if (label.measure === claim.measure || label.op === 'relative') return true;
  const { unit } = quantityOf(1, label.unit);
  const both = new Set([label.measure, claim.measure]);
  if (!both.has('level')) return false;
  return (both.has('cumulative') && unit.endsWith('元')) || (both.has('share') && unit === '%');
}
