/** Name of a claim in an address: `/reports/7#claim-12`. */
export function claimAnchor(id: number): string {
  return `claim-${id}`;
}

/** Where a claim's words stand in its report: `/reports/7#claim-12`. */
export function claimAddress({ reportId, id }: { reportId: number; id: number }): string {
  return `/reports/${reportId}#${claimAnchor(id)}`;
}

/** The claim that `#claim-12` names; null where the fragment names none. */
export function claimOfHash(hash: string): number | null {
  const digits = /^#claim-(\d+)$/.exec(hash)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Name of a passage that is no claim: `/reports/7#at-120-18`, where it starts in the text and how long it is. */
export function passageAnchor(offset: number, length: number): string {
  return `at-${offset}-${length}`;
}

/** The passage that `#at-120-18` names; null where the fragment names none. */
export function passageOfHash(hash: string): { offset: number; length: number } | null {
  const [, offset, length] = /^#at-(\d{1,9})-(\d{1,6})$/.exec(hash) ?? [];
  return offset === undefined ? null : { offset: Number(offset), length: Number(length) };
}
