import { indicatorOf, Recognition } from '../indicators/indicator-of';

/** The thing that a figure measures. */
export interface Subject {
  name: string;
  indicator: string;
  scope: string;
  /** Where its words start in the normalised text. */
  start: number;
}

const LEADING =
  /^(?:[，、；：。！”）\s]|“(?=[^”]*$)|（[一二三四五六七八九十\d]+）|其中|同时|此外|特别是|尤其是|以及|并且|另外|据统计预测|据统计|据初步核算|初步核算|初步统计|初步测算|预计|预期(?!性|寿命)|预测|力争|争取|确保|努力|有望|今年|去年|当年|全年|年内|年末|年底|到?(?:19|20)\d\d年(?:度|底|末)?|“?十?[一二三四五六七八九]五”?(?:时期|期间|末|以来|前[一二三四两]年)|五年来|一年来|五年|过去五年|这五年|三年来|累计|先后|共计|共(?!享|建|同|青)|全省|全市|全县|全区|全国|全州|全旗|全镇|我省|我市|我县|我区|我国|使(?!用)|让(?!利)|把|将|对(?!外|口|接)|已|又|再(?!生|造|就业|贷款|开发|利用)|新的|主要是|分别|继续|进一步|加快|全力|扎实|积极|大力|深入|持续|高标准(?!农田|基本农田)|高质量|高水平|高起点|统筹|全面|稳步|有序|着力|切实|圆满|成功|顺利|基本(?=完成|建成|实现|消除)|及时|主动|并|和(?!谐)|与|及(?!时|格)|至|[一二三四五六七八九十]是|做到|我们|不折不扣|要(?!素)|也|还(?!款|林|草|贷)|就(?!业|医|读)|均|至少|超额|同步|共有|现有|拥有|已有|有(?!效|机|色|限|线|害)|每年|主要(?:预期)?目标(?:是|为)?：?|县域(?=[^生经地])|按[^，、；]{1,10}?(?:计算|折算|口径)|提前[\d一二两三四五]年|[县市省境区]内(?=[^外])|五年(?=累计)|(?:党)?中央提出|提出(?!请)|确定(?=今年|20))/;
/** Verbs in front that say only that it was or will be done. */
const EMPTY_VERBS =
  /^(?:完成了?|实现了?|推进|推动|促进|实施了?|抓好|抓实|做好|落实|开展|加强|加快|加大|组织|力促|保持|稳定|推行|聚力推动|强力推进|全力推进|解决了|完善|达到|使(?!用)|保障(?!性|房)|办好|用好|统筹推进|办理|带动|支持|鼓励|确定了|涉及|提供)/;
const TRAILING =
  /[的，、；：“（\s]+$|[到至]?(?:19|20)\d\d年(?:底|末)?$|(?:连续|提前)?(?<!\d)[\d一二两三四五六七八九十]{1,3}年$|(?:累计|预计|实际|全年|分别|(?<![人平日户])均|实现|完成|达到|达|总计|共计|同比|年均|力争|要|再|则|确保|争取|连续|提前|仅|也|已)$|(?<=.{3})(?:的?(?:调控|预期|增长|预定)*目标(?:任务)?(?:拟?定|确定|设定|拟)?|预期|拟)$/;
const MOST_STEPS = 12;

/** A name without what stands before and behind it: connectives, time, hedges, regions, empty verbs. */
export function cleanName(raw: string, regionNames: readonly string[]): string {
  let name = raw;
  for (let step = 0; step < MOST_STEPS; step++) {
    let shorter = name.replace(LEADING, '');
    for (const region of regionNames)
      if (region.length > 1 && shorter.startsWith(region)) shorter = shorter.slice(region.length);
    if (shorter === name) break;
    name = shorter;
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const shorter = name.replace(TRAILING, '');
    if (shorter === name) break;
    name = shorter;
  }
  if (indicatorOf(name) && !EMPTY_VERBS.test(name)) return name;
  const bare = name.replace(EMPTY_VERBS, '');
  return bare.length > 1 ? bare.replace(/^(?:好|了|的)/, '') : name;
}

/** The subject that a stretch of words names; of 经济增长 the verb was read as the predicate's. */
export function subjectOf(raw: string, start: number, regionNames: readonly string[]): Subject {
  const name = cleanName(raw, regionNames);
  const whole = name === '经济' ? '经济增长' : name;
  const found: Recognition | undefined = indicatorOf(whole);
  return { name: whole, indicator: found?.code ?? '', scope: found?.scope ?? '', start };
}

/** 城乡居民人均可支配收入, 存贷款余额: one word for two things. */
const PAIRS: readonly (readonly [RegExp, string, string])[] = [
  [/^(.*?)城乡((?:常住)?居民.*)$/, '城镇', '农村'],
  [/^(.*?)城乡(年?低保.*)$/, '城市', '农村'],
  [/^(.*?)存贷(款.*)$/, '存', '贷'],
];
/** 第一、二、三产业增加值 */
const INDUSTRIES = /^第?([一二三、和]{2,6})(?:次)?产业(.*)$/;
const METRIC =
  /(?:营业收入|人均可支配收入|人均纯收入|销售收入|主营业务收入|增加值占比|增加值|总产值|产值|总产量|产量|排放量|排放总量|消费量|参保率|覆盖率|处理率|入园率|入学率|巩固率|普及率|达标率|满意率|办结率|办复率|合格率|收入|投资|总额|余额|浓度|占比|比重|比例|增速|增幅|税收|消耗|支出|经费|面积|规模|数量|人数|人次|能耗|水耗|指标|水质|水平|排放|率|量|额|值|数)$/;

/** 巩固率 after 义务教育阶段入学率 is 义务教育阶段巩固率. */
function sharedHead(first: string, part: string): string {
  if (part.length > LONGEST_ASPECT || !METRIC.test(part)) return '';
  for (let length = first.length - 1; length >= 2; length--)
    if (indicatorOf(first.slice(0, length) + part)) return first.slice(0, length) + part;
  return '';
}

const LONGEST_ASPECT = 5;
const SEPARATOR = /、|以及|和(?!谐)|与|(?<!普|涉)及(?!其|时|格)/;

/**
 * The parts of 甲、乙和丙, each made whole with what the last (or first) shares with it.
 * @param pairs whether 城乡 and the like stand for two things
 * @param count how many parts there should be, where figures tell it: 新能源及电网、新材料 are two
 */
export function splitSubjects(raw: string, pairs: boolean, count?: number): string[] {
  const industries = INDUSTRIES.exec(raw.replace(/(?<=、|和)第/g, ''));
  if (pairs && industries)
    return [...(industries[1] as string).replace(/[、和]/g, '')].map((which) => `第${which}产业${industries[2]}`);
  const enumerated = count !== undefined && raw.split(SEPARATOR).length === count;
  for (const [pattern, first, second] of pairs && !enumerated ? PAIRS : []) {
    const match = pattern.exec(raw);
    if (match) return [`${match[1]}${first}${match[2]}`, `${match[1]}${second}${match[2]}`];
  }
  const name = raw.replace(/(?:等)?[\d一二三四五六七八九十]+(?:项|个)?(?:主要)?(?:经济)?指标/, '');
  const all = name.split(SEPARATOR).filter((part) => part.length > 0);
  const paused = name.split('、').filter((part) => part.length > 0);
  const parts = count !== undefined && all.length !== count && paused.length === count ? paused : all;
  if (parts.length < 2) return [raw];
  const last = parts[parts.length - 1] as string;
  const first = parts[0] as string;
  const metric = METRIC.exec(last)?.[0] ?? '';
  const head = first.replace(METRIC, '');
  const [share = ''] = /^占(?:全[国省市县区州])?/.exec(first) ?? [];
  if (share !== '') return parts.map((part) => (part.startsWith(share) ? part : share + part));
  const owned = metric !== '' && last.endsWith(`的${metric}`) && !last.includes('占');
  return parts.map((part, index) => {
    if (owned && !METRIC.test(part)) return part + metric;
    if (indicatorOf(part)) return part;
    const whole = index > 0 ? sharedHead(first, part) : '';
    if (whole !== '') return whole;
    if (index < parts.length - 1) {
      for (let cut = 1; cut < last.length; cut++)
        if (indicatorOf(part + last.slice(cut))) return part + last.slice(cut);
      return METRIC.test(part) ? part : part + metric;
    }
    if (part === metric && index > 0 && METRIC.test(first) && head.length > 0) return head + part;
    return part;
  });
}

export const isMetric = (name: string): boolean => METRIC.test(name);

/** 居民收入增速 is the growth of 居民收入. */
export function withoutPace({ name, indicator }: Subject): string {
  const bare = name.replace(/(?:年均)?(?:增速|增幅|增长)$/, '');
  return indicator !== '' && indicatorOf(bare)?.code === indicator ? bare : name;
}
