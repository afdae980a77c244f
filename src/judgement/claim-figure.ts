import type { Claim } from '../extraction/types';

/** Whether a claim has a figure of its own; `relative` ones, and those whose figure is missing, have none. */
export const hasFigure = (claim: Claim): claim is Claim & { value: number } =>
  claim.op !== 'relative' && claim.value !== undefined;

/** The upper end of a claim's figure: of a range its end, else the figure. */
export const upperEnd = (claim: { value?: number; high?: number }): number => claim.high ?? claim.value!;
