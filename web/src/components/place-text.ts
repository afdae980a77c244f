import type { RegionRef } from '../api/types';

/** Where a region lies, in a line: 云南省 › 昭通市. The nation goes without saying. */
export function placeText(path: readonly RegionRef[]): string {
  return path
    .filter(({ level }) => level !== 'nation')
    .map(({ name }) => name)
    .join(' › ');
}
