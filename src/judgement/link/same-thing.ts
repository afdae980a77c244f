import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { readName } from '../names/name';
import { convert } from '../units';
import { sameMeasure } from './measure';
import { partOf } from './part';

/** What a claim is of, whatever its figure and year: the key by which it is followed from year to year and region to region. */
export function seriesKey(claim: Claim): string {
  const { core, contrasts, stages } = readName(claim.name);
  const thing = claim.indicator || [core, ...contrasts.values(), ...[...stages].sort()].join('·');
  const part = partOf(claim);
  return part ? `${thing}@${part}` : thing;
}

/** Whether two claims of the same role are of the same thing, measure and unit, so that their figures can be set side by side. */
export const sameThing = (a: Claim, b: Claim): boolean =>
  seriesKey(a) === seriesKey(b) &&
  sameMeasure(a, { ...b, average: a.average }) &&
  a.average === b.average &&
  (!hasFigure(a) || !hasFigure(b) || convert(1, b.unit, a.unit) !== undefined);
