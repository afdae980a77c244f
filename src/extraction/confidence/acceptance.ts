/**
 * From this confidence on a claim is taken without a person's look: of the labelled claims at or above it at least 99 in
 * 100 are right. What lies below is for editors to look at first.
 */
export const ACCEPTANCE = 0.95;
