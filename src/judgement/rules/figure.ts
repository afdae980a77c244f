import type { Claim, Op } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { compare, type Figure } from '../compare';
import { comparable } from '../link/candidates';
import { areCounts } from '../link/measure';
import { convert } from '../units';
import type { JudgingRule } from './rule';

/** The report gives a figure of the same thing, measure and period. */
export const figureRule: JudgingRule = {
  name: 'figure',
  decide({ target, candidates }) {
    const found = hasFigure(target) ? comparable(candidates) : undefined;
    const comparison = found && compare(target, figureFor(target, found.claim));
    if (!comparison) return undefined;
    return { verdict: comparison.met ? 'met' : 'missed', basis: 'reported', outcomes: [found], comparison };
  },
};

/** The report only says on which side of a figure it lies, and that does not tell. */
export const boundOnlyRule: JudgingRule = {
  name: 'bound-only',
  decide({ target, candidates }) {
    const found = hasFigure(target) ? comparable(candidates) : undefined;
    return found && { verdict: 'incomparable', outcomes: [found] };
  },
};

/** The outcome's figure as the target's would be written: a fall by 1240万 is 1240万 done. */
function figureFor(target: Claim, outcome: Claim): Figure {
  const figure = figureIn(target.unit, outcome);
  if (!areCounts(target, outcome) || Math.sign(figure.value) === Math.sign(target.value!)) return figure;
  return { value: -figure.value, high: figure.high && -figure.high, op: mirrored(figure.op) };
}

const MIRRORED: Partial<Record<Op, Op>> = { ge: 'le', le: 'ge', gt: 'lt', lt: 'gt' };
const mirrored = (op: Op): Op => MIRRORED[op] ?? op;

/** A claim's figure in another unit that it can be converted to. */
export const figureIn = (unit: string, claim: Claim): Figure => ({
  value: convert(claim.value!, claim.unit, unit)!,
  high: claim.high === undefined ? undefined : convert(claim.high, claim.unit, unit),
  op: claim.op,
});
