import type { Division } from './division';
import { pinyinInitials, pinyinOf } from './region-pinyin';

/**
 * All that a search for a region looks at, one entry a line: its code, its names, what it was before (徐水县 and its code
 * for 徐水区), and its place in full and in short (河北省保定市易县, 河北保定易县); names and the short place also in
 * pinyin (yixian, hebeibaodingyixian), names by their initials too (yx).
 * @param path the division and those above it, without the nation
 * @param former the divisions that it was before
 */
export function regionSearchText(
  division: Division,
  path: readonly Division[],
  former: readonly Division[] = [],
): string {
  const names = [
    division.name,
    division.shortName,
    ...division.formerNames,
    ...former.flatMap(({ name, formerNames }) => [name, ...formerNames]),
  ];
  const place = path.map(({ shortName }) => shortName).join('');
  return [
    division.code,
    ...former.map(({ code }) => code),
    ...names,
    ...names.map(pinyinOf),
    ...names.map(pinyinInitials),
    path.map(({ name }) => name).join(''),
    place,
    pinyinOf(place),
  ]
    .join('\n')
    .toLowerCase();
}
