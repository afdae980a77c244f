import { INDICATORS } from '../extraction/indicators/catalogue';
import type { Claim } from '../extraction/types';
import { NATION, prefectureOf, provinceOf } from './regions';

/** How a relative target's figure is to stand to the one that it refers to. */
export type Relation = 'pace' | 'above' | 'atLeast' | 'below' | 'atMost';

/** What a relative target refers to. */
export type Reference =
  | { kind: 'delegated' }
  | { kind: 'indicator'; indicator: string; region: string }
  | { kind: 'region'; region: string }
  | { kind: 'lastYear' }
  | { kind: 'unknown' };

const RELATIONS: readonly [Relation, RegExp][] = [
  ['atLeast', /不低于|不少于|不慢于|不落后/],
  ['atMost', /不高于|不超过|不快于/],
  ['pace', /同步|持平|相当|一致|匹配|相适应|同等/],
  ['above', /高于|快于|超过|好于|优于|领先|高出|大于/],
  ['below', /低于|少于|小于/],
  ['atLeast', /达到|保持/],
];

const DELEGATED = /下达|任务|目标|考核|要求|[国省市县]定|规定|核定|范围|控制数/;
const LAST_YEAR = /上年|去年|往年|上一年/;
const ECONOMY = /经济(?!开发|技术|区|作物)|生产总值|GDP/;

/** The relation that the words of a relative claim state. */
export function relationOf(claim: Claim): Relation | undefined {
  const words = `${claim.quote}${claim.reference ?? ''}`;
  return RELATIONS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a relative claim of a region refers to. */
export function referenceOf(claim: Claim, region: string): Reference {
  const words = claim.reference || claim.quote;
  const at = regionIn(words, region);
  const named = indicatorIn(words);
  if (named && named !== claim.indicator) return { kind: 'indicator', indicator: named, region: at ?? region };
  if (at !== undefined && /平均|水平|增速|增幅|涨幅|^全[国省市区]$|自治区$/.test(words))
    return { kind: 'region', region: at };
  if (LAST_YEAR.test(words)) return { kind: 'lastYear' };
  if (DELEGATED.test(words) || DELEGATED.test(claim.name)) return { kind: 'delegated' };
  return { kind: 'unknown' };
}

function regionIn(words: string, region: string): string | undefined {
  if (/全国|国家平均/.test(words)) return region === NATION ? undefined : NATION;
  if (/全省|自治区|省平均|全区平均/.test(words)) return provinceOf(region);
  return /全市|市平均/.test(words) ? prefectureOf(region) : undefined;
}

const OF_GROWTH = /平均|增速|增幅|增长|涨幅|水平|速度/g;

/** The indicator that the words name, by the longest of its names; of a stock (贷款余额) they may name the beginning. */
function indicatorIn(words: string): string | undefined {
  if (ECONOMY.test(words)) return 'gdp';
  const stem = words.replace(OF_GROWTH, '');
  let best: { code: string; length: number } | undefined;
  for (const { code, nameZh, aliases } of INDICATORS)
    for (const name of [nameZh, ...aliases])
      if ((words.includes(name) || name === `${stem}余额`) && name.length > (best?.length ?? 0))
        best = { code, length: name.length };
  return best?.code;
}
