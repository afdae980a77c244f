import { Window } from './window';

const BIGGER_OR_SMALLER = /(?:以上|以下|以内|及以上|多|余)$/;
/** What a figure of money or size in front of a noun only describes: 70万吨水电铝项目, 亿元以上企业. */
const DESCRIBED = /^的|^(?:级|强|型|版|大|号|制|线)/;
const FUNDS = /^(?:[^的，]{0,12}?)(?:资金|经费|贷款|消费券|债券|投资|专款|补助|补贴|基金|减税|贡献|账款)/;
const OF_OTHERS =
  /(?:总投资|投资额?|计划投资|估算投资|年产|年产值|产值|总产值|营收|收入|销售额|年销售额?|纳税|税收|装机|占地|建筑面积|规模|面积|市值|概算|总长|全长|长|库容|总库容|日处理|注册资本)(?:约|近|超|达|超过|突破|达到|过|为|在|均)?$/;
const SLOGAN = /^(?:个维护|个意识|个自信|个全面)/;
const BASE_FIGURE =
  /(?:规划目标|年度目标|预期目标|任务目标|目标任务|时序进度|年初计划|序时进度|目标值|考核任务|任务)(?:的)?$/;

/** Why a figure is no claim, or undefined where it may be one. */
export function notAClaim(window: Window, text: string): string | undefined {
  const { figure, left, right } = window;
  const words = text.slice(figure.start, figure.end);
  const { kind } = figure;
  if (kind === 'duration' && !/(?:岁|工作日|小时|分钟|天|个月|年|日|秒)$/.test(figure.unit)) return 'time';
  if (kind === 'money' || kind === 'size') {
    if (right !== '' && /^的/.test(right)) return 'describes';
    if (right !== '' && BIGGER_OR_SMALLER.test(words) && !/^[，、；。（）]/.test(right)) return 'threshold';
    if (
      right !== '' &&
      kind === 'size' &&
      !/^[（）、]/.test(right) &&
      figure.unit.match(/吨$|千伏|千瓦$|兆瓦|蒸吨|伏$/)
    )
      return 'size';
    if (right !== '' && kind === 'money' && OF_OTHERS.test(left) && /^的/.test(right)) return 'describes';
  }
  if (DESCRIBED.test(right) && kind !== 'percent') return 'describes';
  if (SLOGAN.test(right)) return 'slogan';
  if (/超.{0,12}$/.test(left) && BASE_FIGURE.test(left)) return 'base';
  if (
    figure.bare &&
    !/(?:突破|超|超过|过|近|接近|达|达到|上|跨过|迈上|跃上|站上|登上|迈入|破|跨上|跨越|跃升至|均突破)$/.test(left)
  )
    return 'bare';
  if (figure.chinese && !figure.bare && !chineseCounts(window)) return 'numeral';
  return undefined;
}

const COUNTED = /^(?:座|所|家|条|名|处|位|台|辆|栋|眼|套|张|支|万|亿|倍|%|项|件|个百分点|户)/;
const CONCRETE =
  /(?:城市|项目|片区|园区|基地|集群|中心|示范区|工程|产业园|医院|学校|幼儿园|水库|景区|平台|试点|公园|变电站|小镇|开发区|产业集群|建设|改造|综合体|社区|市场)/;

/** Chinese numerals count only before a classifier of things, and 个 only before something built or made. */
function chineseCounts({ figure, right, left }: Window): boolean {
  const { unit } = figure;
  if (figure.kind === 'percent' || figure.kind === 'point' || figure.kind === 'money') return true;
  if (figure.kind === 'times') return /(?:增长|提高|增加|扩大|是|的|了|约|近|超过)$/.test(left);
  if (/[万亿]/.test(unit)) return true;
  if (/^(?:等|这|那|每|任|同|第|各|单|统|唯)/.test(left.slice(-1)) && !left.endsWith('等')) return false;
  if (figure.value === 1 && !/(?:新建|建成|建设|设立|新增|提升|打造|创建|引进|培育|开工|建)$/.test(left)) return false;
  if (/^(?:座|所|家|条|名)$/.test(unit)) return right !== '' || figure.op !== undefined;
  if (unit === '个') return CONCRETE.test(right) && !/^(?:方面|维度|层面|重点)/.test(right);
  return COUNTED.test(unit) && /(?:民生实事|实事|工程|任务|指标)/.test(right);
}

export { FUNDS };
