import { BUNDLES, GRADED } from './vocabulary';
import { PARAMETERS } from '../parameters';
import type { Name } from './name';

/**
 * How alike two names are, 0 to 1. Chinese names end in their head noun, so that what they share at the end counts
 * more; names that exclude one another (省级 and 市级, 城镇 and 农村, 开工 and 竣工) are not alike at all.
 */
export function similarity(a: Name, b: Name): number {
  if (a.isBare || b.isBare) return a.plain === b.plain ? PARAMETERS.runnerUpThreshold : 0;
  if (a.plain === b.plain) return 1;
  if (excludes(a, b)) return 0;
  if (a.core === b.core) return 0.97;
  const doubt = doubtOf(a, b);
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  const share = short.core.length / long.core.length;
  if (short.core.length >= 2 && long.core.endsWith(short.core)) return doubt * (0.6 + 0.35 * share);
  if (short.core.length >= 3 && long.core.includes(short.core)) return doubt * (0.35 + 0.5 * share);
  return doubt * (0.8 * dice(a.pairs, b.pairs) + 0.2 * sharedEnd(a.core, b.core));
}

/** Whether two names cannot be of one thing: 省级 and 市级, 开工 and 竣工, 3A级 and 4A级. */
export function excludes(a: Name, b: Name): boolean {
  for (const [group, word] of a.contrasts) {
    const other = b.contrasts.get(group);
    if (other !== undefined && other !== word) return true;
  }
  return (
    (a.stages.size > 0 && b.stages.size > 0 && [...a.stages].every((stage) => !b.stages.has(stage))) ||
    (a.grades.length > 0 && b.grades.length > 0 && a.grades.join() !== b.grades.join())
  );
}

/** What only one of the names says makes it less sure: a grade, a qualifier (省级), that it is of several things. */
const doubtOf = (a: Name, b: Name): number =>
  (a.grades.join() === b.grades.join() ? 1 : 0.85) *
  (a.contrasts.size === b.contrasts.size ? 1 : 0.85) *
  (a.lists === b.lists ? 1 : 0.75);

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(pair, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Characters that both names end in, as a share of the longer one. */
function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count / Math.max(a.length, b.length);
}

/** Whether the outcome speaks of several things together of which the target is only one. */
export const bundles = (target: Name, outcome: Name): boolean =>
  Object.entries(BUNDLES).some(
    ([whole, parts]) =>
      outcome.plain.includes(whole) &&
      !target.plain.includes(whole) &&
      parts.some((part) => target.plain.includes(part)),
  );

/** Whether the outcome counts only those of a grade, where the target counts all of them. */
export const isGradeOf = (target: Name, outcome: Name): boolean =>
  GRADED.test(outcome.plain) && !GRADED.test(target.plain);
