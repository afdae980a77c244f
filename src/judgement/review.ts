import type { Claim } from '../extraction/types';

/** What of a report tells where its review ends. */
export interface ReviewedReport {
  text?: string;
  claims: readonly Pick<Claim, 'role' | 'quote' | 'offset'>[];
}

/** The part of a report's text that reviews: what lies before the place with most outcomes before it and targets after. */
export function reviewOf({ text, claims }: ReviewedReport): string {
  let score = 0;
  let best = { score: 0, end: 0 };
  for (const claim of [...claims].sort((a, b) => a.offset - b.offset)) {
    score += claim.role === 'outcome' ? 1 : -1;
    if (score > best.score) best = { score, end: claim.offset + claim.quote.length };
  }
  return text?.slice(0, best.end) ?? '';
}
