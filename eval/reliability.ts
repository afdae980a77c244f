import { type Judged, ratio } from './score-claims';

const BANDS = [0.99, 0.98, 0.97, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0];

/** The claims whose confidence is at least `from`: how many they are and how many of them are right. */
export interface Band {
  from: number;
  claims: number;
  right: number;
  /** Of all claims, the part at or above `from`. */
  share: number;
  /** Of the claims in this band alone (below the band before), the part that is right, and what they promise on average. */
  own: { claims: number; right: number; promised: number };
}

/** How far confidence keeps what it promises; bands in which no claim lies are left out. */
export function reliabilityOf(judged: readonly Judged[], acceptance: number): Band[] {
  const bounds = [...new Set([...BANDS, acceptance])].sort((a, b) => b - a);
  return bounds
    .map((from, at) => {
      const above = judged.filter(({ claim }) => claim.confidence >= from);
      const own = above.filter(({ claim }) => claim.confidence < (bounds[at - 1] ?? Infinity));
      return {
        from,
        claims: above.length,
        right: countRight(above),
        share: ratio(above.length, judged.length),
        own: {
          claims: own.length,
          right: countRight(own),
          promised: ratio(
            own.reduce((sum, { claim }) => sum + claim.confidence, 0),
            own.length,
          ),
        },
      };
    })
    .filter(({ own }) => own.claims > 0);
}

const countRight = (judged: readonly Judged[]): number => judged.filter(({ right }) => right).length;
