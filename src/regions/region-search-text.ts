import type { Division } from './division';

/**
 * All that a search for a region looks at, one entry a line: its code, its names, what it was before (徐水县 and its code
 * for 徐水区), and its place in full and in short (河北省保定市易县, 河北保定易县).
 * @param path the division and those above it, without the nation
 * @param former the divisions that it was before
 */
export function regionSearchText(
  division: Division,
  path: readonly Division[],
  former: readonly Division[] = [],
): string {
  return [
    division.code,
    division.name,
    division.shortName,
    ...division.formerNames,
    ...former.flatMap(({ code, name, formerNames }) => [code, name, ...formerNames]),
    path.map(({ name }) => name).join(''),
    path.map(({ shortName }) => shortName).join(''),
  ]
    .join('\n')
    .toLowerCase();
}
