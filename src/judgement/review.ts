import type { ReportClaims } from './types';

/** The part of a report's text that reviews: what lies before the place with most outcomes before it and targets after. */
export function reviewOf({ text, claims }: ReportClaims): string {
  let score = 0;
  let best = { score: 0, end: 0 };
  for (const claim of [...claims].sort((a, b) => a.offset - b.offset)) {
    score += claim.role === 'outcome' ? 1 : -1;
    if (score > best.score) best = { score, end: claim.offset + claim.quote.length };
  }
  return text?.slice(0, best.end) ?? '';
}
