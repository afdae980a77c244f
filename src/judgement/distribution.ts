import { exact } from './units';

/** How figures spread: so many in each interval of a width, the first of which begins at `from`. */
export interface Distribution {
  from: number;
  step: number;
  /** Counts by interval, for each list of figures in the order given; an interval has its lower end, not its upper. */
  counts: readonly (readonly number[])[];
  /** The middle figure of each list; undefined for an empty one. */
  medians: readonly (number | undefined)[];
}

/** Few figures are spread over few intervals: they are too few to show more. */
const FEWEST_INTERVALS = 6;
const MOST_INTERVALS = 24;
const STEPS = [1, 2, 5];

/** Spreads lists of figures over common intervals with round ends; undefined where there is no figure at all. */
export function distributionOf(lists: readonly (readonly number[])[]): Distribution | undefined {
  const all = lists.flat();
  if (all.length === 0) return undefined;
  const low = all.reduce((a, b) => Math.min(a, b));
  const high = all.reduce((a, b) => Math.max(a, b));
  const wanted = Math.min(MOST_INTERVALS, Math.max(FEWEST_INTERVALS, Math.ceil(Math.sqrt(all.length))));
  const step = roundStep((high - low) / wanted);
  const first = Math.floor(exact(low / step));
  const intervals = Math.floor(exact(high / step)) - first + 1;
  const counts = lists.map((list) => {
    const count = new Array<number>(intervals).fill(0);
    for (const value of list) count[Math.floor(exact(value / step)) - first]! += 1;
    return count;
  });
  return { from: exact(first * step), step, counts, medians: lists.map(median) };
}

/** The smallest of 1, 2, 5, 10, 20 … and their tenths that is not smaller; for figures that are all the same, 1. */
function roundStep(width: number): number {
  if (width === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  return exact((STEPS.find((step) => exact(step * power) >= width) ?? 10) * power);
}

/** The middle of the figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : exact((sorted[middle - 1]! + sorted[middle]!) / 2);
}
