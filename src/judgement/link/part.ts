import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';

/** Words that make a catalogue indicator's name one of a part of the region or of its people. */
const PARTS =
  '城镇 农村 城区 市区 中心城市 县城 园区 开发区 高新区 新区 产业园 规模以上 规上 限额以上 限上 民营 国有 工业企业 中央 本级 县本级 市本级'.split(
    ' ',
  );

/**
 * The part of the region that a claim is of: its scope, or a word in the name that the indicator's own names do not
 * have (城镇 in 城镇固定资产投资). '' is the whole.
 */
export function partOf(claim: Claim): string {
  return claim.scope || partInName(claim);
}

function partInName({ indicator, name }: Claim): string {
  const known = indicatorByCode(indicator);
  if (!known || name === known.nameZh) return '';
  const own = [known.nameZh, ...known.aliases]
    .filter((alias) => name.includes(alias))
    .sort((a, b) => b.length - a.length)[0];
  if (own === undefined) return '';
  const rest = name.replace(own, '');
  return PARTS.find((part) => rest.includes(part)) ?? '';
}

/** Whether two claims are of the same part; a scope may stand in the other claim's name. */
export function samePart(a: Claim, b: Claim): boolean {
  if (a.scope === b.scope && a.name === b.name) return true;
  const left = partOf(a);
  const right = partOf(b);
  return left === right || (left !== '' && b.name.includes(left)) || (right !== '' && a.name.includes(right));
}
