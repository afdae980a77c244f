/** Name of a claim in an address: `/reports/7#claim-12`. */
export function claimAnchor(id: number): string {
  return `claim-${id}`;
}

/** The claim that `#claim-12` names; null where the fragment names none. */
export function claimOfHash(hash: string): number | null {
  const digits = /^#claim-(\d+)$/.exec(hash)?.[1];
  return digits === undefined ? null : Number(digits);
}
