import { INDICATORS } from './catalogue';
import { VARIANTS } from './variants';

/** What a cleaned name was found to be. */
export interface Recognition {
  code: string;
  /** A part of the region or population that the name starts with, or ''. */
  scope: string;
}

const byName = new Map<string, string>();
for (const { code, nameZh, aliases } of INDICATORS) for (const name of [nameZh, ...aliases]) byName.set(name, code);
for (const [code, names] of Object.entries(VARIANTS))
  for (const name of names) if (!byName.has(name)) byName.set(name, code);

const LONGEST_NAME = 30;
/** Words inside a name that do not change what it names. */
const FILLERS =
  /（PM2\.5）|（R&D）|（GDP）|（参合）|[“”‘’]|（[^）]{0,12}）|年度?均|年(?=平?均?浓度)|全年|年末|人民币|本外币|年内|累计|[、，]/g;
const PREFIXES =
  /^(?:全省|全市|全县|全区|全国|全州|全旗|我省|我市|我县|我区|辖区|地方|区域内?|县域|市域|年度?|本级|当年|实际|实现|完成|预计|净增|新增|新认定|新培育|新入库|新申报|认定|培育|新建|建成|发展|引进培育|培育认定|总|新登记|力争|确保|其中|成功|使|的|各类|新注册|新发展|组织实施|启动|实施|全面完成|推进|打造|规划建设|国家级?|省级?|市级?|城乡|城镇)/;
const SUFFIXES =
  /(?:年均|(?:提升|提高|下降|增长|降低)幅度|增速|增幅|涨幅|降幅|增长率|下降率|降低率|总量|总额|总数|总值|数量|户数|人数|数|占比|排名|排位|任务|项目|建设任务|工程|建设|面积|规模|余额|年|水平|累计|的|以上)$/;
/** A part of the region or population in front of an indicator. */
const SCOPE =
  /^.{1,14}(?:地区|区域|园区|开发区|新区|片区|城区|县城|产业园|高新区|流域|城市|城镇|农村|村庄|行政村|乡镇|村镇|县|市|区|镇|乡|州|示范区|集聚区|试验区|示范带|基地|大学城)$/;

const lookUp = (name: string): string | undefined => byName.get(name);

/** The longest beginning of some words that is an indicator's very name, or ''. */
export function nameAtStart(words: string): string {
  for (let length = Math.min(words.length, LONGEST_NAME); length >= 2; length--)
    if (byName.has(words.slice(0, length))) return words.slice(0, length);
  return '';
}

function withoutAffixes(name: string): string | undefined {
  for (let step = 0, rest = name; step < 5 && rest.length > 1; step++) {
    const code = lookUp(rest);
    if (code) return code;
    const shorter = rest.replace(PREFIXES, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return undefined;
}

/** The catalogue indicator that a cleaned name names, with the scope that it starts with; undefined where it is none. */
export function indicatorOf(name: string): Recognition | undefined {
  if (name.length === 0 || name.length > LONGEST_NAME) return undefined;
  let plain = name.replace(FILLERS, '');
  if (lookUp(name)) return { code: lookUp(name) as string, scope: '' };
  for (let step = 0; step < 3; step++) {
    const code = withoutAffixes(plain);
    if (code) return { code, scope: '' };
    for (let cut = 2; cut <= plain.length - 2; cut++) {
      const rest = lookUp(plain.slice(cut));
      if (rest && SCOPE.test(plain.slice(0, cut))) return { code: rest, scope: plain.slice(0, cut) };
    }
    const shorter = plain.replace(SUFFIXES, '');
    if (shorter === plain) break;
    plain = shorter;
  }
  return undefined;
}
