import { INDICATORS } from './catalogue';
import { NAME_PATTERNS } from './patterns';
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
  /（PM2\.5）|（R&D）|（GDP）|（参合）|（[^）]{0,12}）|年度?均(?!收入|可支配|纯)|年(?=平?均?浓度)|全年|年末|人民币|本外币|年内|累计|，/g;
/** What may stand before the core of a name: verbs of doing, levels of government, how it is counted. */
const BEFORE =
  '(?:全省|全市|全县|全区|全国|全州|我省|我市|我县|我区|地方|区域内?|县域|市域|年度|本级|当年|实际|实现|完成|预计|净增|新增|新|认定|培育|新建|建成|建设|发展|引进|引导|注册|登记|入库|入统|' +
  '其中|成功|各类|组织|实施|启动|全面|推进|打造|规划|国家级?|省级?|市级?|县级?|改造|提升|开工|改建|扩建|改扩建|新改扩?建|（改、?扩?）|（改扩）|（改）|并|和|、|筹集|提供|整治|修建|维修|高质量|续建|开通|实有|拥有|通过|在建|持续|高水平|落实|每年|增加|建|改|的)';
/** What may stand behind it: what is done with it, and its aspects. */
const BEHIND =
  '(?:总量|总额|总数|总值|数量|户数|人数|家数|数|增速|增幅|涨幅|降幅|增长率|增长速度|增长|下降率|降低率|(?:提升|提高|下降|增长|降低)幅度|排名|排位|建设|目标|任务|项目|工程|面积|规模|余额|年均|水平|累计|的|以上|' +
  '完工|建成|开工|投用|开园|改造|提升|提质|整治|改建|新改建|新建|扩建|综合|实施|完成|基本|全部|顺利|、|和|并|开通|认定|占比|税收占比|总体|旧貌换新颜|改厕|达到|住房|通过(?:国家|省|市)?级?(?:认定|备案|评定))';
/** A part of the region or population in front of an indicator. */
const SCOPE =
  /^(?!改造|新建|建设|完成|实施|新增|推进|整治|占)(?!.*棚户区$).{0,14}(?:地区|区域|园区|开发区|新区|片区|城区|县城|产业园|高新区|流域|城市|城镇|农村|村庄|行政村|乡镇|村镇|县|市|区|镇|乡|州|示范区|集聚区|试验区|示范带|基地|大学城)$/;

const LONGEST_SCOPE = 16;

const patterns = NAME_PATTERNS.map(({ code, keyword, core }) => ({
  code,
  keyword,
  whole: new RegExp(`^${BEFORE}{0,6}(?:${core})${BEHIND}{0,6}$`),
}));

const fixedNames = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.()（）]/g, '\\$&'));
const FIXED = new RegExp(`^${BEFORE}{0,6}?(${fixedNames.join('|')})${BEHIND}{0,6}$`);

/** The longest beginning of some words that is an indicator's very name, or ''. */
export function nameAtStart(words: string): string {
  for (let length = Math.min(words.length, LONGEST_NAME); length >= 2; length--)
    if (byName.has(words.slice(0, length))) return words.slice(0, length);
  return '';
}

/** The first indicator's very name within some words, or undefined. */
export function nameWithin(words: string): string | undefined {
  for (let at = 0; at < words.length - 1; at++) {
    const name = nameAtStart(words.slice(at));
    if (name !== '') return name;
  }
  return undefined;
}

const codeOf = (name: string): string | undefined =>
  byName.get(name) ??
  patterns.find(({ keyword, whole }) => name.includes(keyword) && whole.test(name))?.code ??
  byName.get(FIXED.exec(name)?.[1] ?? '');

function recognise(name: string): Recognition | undefined {
  const plain = name.replace(FILLERS, '');
  const code = byName.get(name) ?? codeOf(plain);
  if (code) return { code, scope: '' };
  for (let cut = 2; cut <= LONGEST_SCOPE && cut < plain.length - 1; cut++) {
    const scope = plain.slice(0, cut);
    const scoped = SCOPE.test(scope) ? codeOf(plain.slice(cut)) : undefined;
    if (scoped) return { code: scoped, scope };
  }
  return undefined;
}

/** Names come again and again: what was found is kept, up to a bound. */
const known = new Map<string, Recognition | null>();
const MOST_KNOWN = 20_000;

/** The catalogue indicator that a cleaned name names, with the scope that it starts with; undefined where it is none. */
export function indicatorOf(name: string): Recognition | undefined {
  if (name.length < 2 || name.length > LONGEST_NAME) return undefined;
  const before = known.get(name);
  if (before !== undefined) return before ?? undefined;
  const found = recognise(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found ?? null);
  return found;
}
