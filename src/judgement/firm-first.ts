import type { Claim } from '../extraction/types';

/** Of several targets of one thing in a report, the one that stands for it first: the main list's, a firm one, the earlier. */
export const firmFirst = (a: Claim, b: Claim): number =>
  Number(b.headline) - Number(a.headline) || a.hedge.length - b.hedge.length || a.offset - b.offset;
