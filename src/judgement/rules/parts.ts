import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { candidatesFor } from '../link/candidates';
import { WHOLES } from '../wholes';
import { figureRule } from './figure';
import { fromLevelsRule } from './from-levels';
import type { Case, Decision, JudgingRule } from './rule';

/** The whole follows from its parts: all reach the target, or all miss it. */
export const partsRule: JudgingRule = {
  name: 'parts',
  decide(given) {
    const parts = judgeParts(given);
    if (!parts || new Set(parts.map((part) => part.verdict)).size > 1) return undefined;
    return {
      ...partsTogether(parts),
      verdict: parts[0]!.verdict,
      basis: parts.some((part) => part.basis === 'derived') ? 'derived' : 'implied',
    };
  },
};

/** One part reaches the target and another misses it: of the whole, that tells nothing. */
export const partsDifferRule: JudgingRule = {
  name: 'parts-differ',
  decide(given) {
    const parts = judgeParts(given);
    return parts && partsTogether(parts);
  },
};

function judgeParts(given: Case): Decision[] | undefined {
  const codes = WHOLES[given.target.indicator];
  if (!codes || !hasFigure(given.target)) return undefined;
  const parts = codes.map((code) => judgePart(given, code)).filter((part) => part !== undefined);
  return parts.length === codes.length ? parts : undefined;
}

function judgePart(given: Case, code: string): Decision | undefined {
  const target: Claim = { ...given.target, indicator: code, name: indicatorByCode(code)!.nameZh };
  const part = { ...given, target, candidates: candidatesFor(target, given.next) };
  return figureRule.decide(part) ?? fromLevelsRule.decide(part);
}

/** What the parts of a whole tell together, which decides nothing yet. */
export const partsTogether = (parts: readonly Decision[]): Decision => ({
  verdict: 'incomparable',
  outcomes: parts.flatMap((part) => part.outcomes),
  facts: {
    parts: parts.map((part) => {
      const indicator = indicatorByCode(part.outcomes[0]!.claim.indicator)!;
      const from = part.basis === 'derived' ? part : undefined;
      return {
        name: indicator.nameZh,
        nameEn: indicator.nameEn,
        figure: part.comparison!.figure,
        unit: part.comparison!.unit,
        from,
      };
    }),
  },
});
