/** Claims in the order in which they are read: by place, at one place the shorter first. */
export function orderClaims<Claim extends { offset: number; quote: string }>(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.offset - b.offset || a.quote.length - b.quote.length);
}

/** The other claims whose words overlap with those of `claim`. */
export function overlapping<Claim extends { id: number; offset: number; quote: string }>(
  claim: Claim,
  claims: readonly Claim[],
): Claim[] {
  const end = claim.offset + claim.quote.length;
  return claims.filter(
    (other) => other.id !== claim.id && other.offset < end && other.offset + other.quote.length > claim.offset,
  );
}
