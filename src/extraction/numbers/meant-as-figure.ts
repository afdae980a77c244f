import { Figure } from './figure';

const BEFORE_BARE = /(?:突破|超|超过|过|近|接近|达|达到|上|跨过|迈上|跃上|站上|登上|迈入|破|跨上|跨越|跃升至)$/;
const BEFORE_ONE = /(?:完成|新建|建成|建设|设立|新增|提升|打造|创建|引进|培育|开工|建)$/;
const BEFORE_TIMES = /(?:增长|提高|增加|扩大|是|的|了|约|近|超过)$/;
const NO_COUNT_AFTER = /[这那每任同第各单统唯另某]$/;
/** 个 before one of these counts something built or made. */
const CONCRETE =
  /城市|项目|片区|园区|基地|集群|示范区|工程|产业园|医院|学校|幼儿园|水库|景区|平台|试点|公园|变电站|小镇|开发区|综合体|社区|区县|县区/;
/** What is built one at a time. */
const BUILT =
  /^[^，。；]{0,10}?(?:厂|站|管网|水库|公园|医院|学校|幼儿园|中心|基地|园区|产业园|示范区|广场|变电站|高速公路|污水处理)/;
/** 完成一个供水厂、一个燃气站: one more of a list of things done. */
const LISTED_ONE = /(?:完成|新建|建成|建设|打造|创建|引进|培育)一[^，。；]{1,30}[、和]$/;

const isListedOne = (figure: Figure, text: string): boolean =>
  LISTED_ONE.test(text.slice(Math.max(0, figure.start - 40), figure.start));
const LOOK_BEHIND = 8;
const LOOK_AHEAD = 16;

const PROJECT = /^[^，。；：！]{0,60}?(?:投产|扩建|项目|工程|生产线|装置|机组|变电站|线路|电站|基地|养殖|屠宰)/;
/** 年产5万吨有机肥厂, 占地65亩的产业园 */
const DESCRIBES = /(?:年产|日产|占地|日处理|年处理|年加工)(?:约|近|达)?$/;
const NAMED_DURATION =
  /(?:年限|时间|时限|周期|审批|寿命|优良天数?|优良天气|达标天数?|天数|天气|缩短|压缩|压减|办结|通达)[^。；]{0,22}$/;

/** 70万吨水电铝项目, 110千伏变电站: a size that only names a thing. */
function isOnlySize(figure: Figure, text: string): boolean {
  if (/千伏|^伏$|蒸吨/.test(figure.unit)) return true;
  if (
    DESCRIBES.test(text.slice(Math.max(0, figure.start - 4), figure.start)) &&
    /^的?[\u4e00-\u9fff]/.test(text.slice(figure.end, figure.end + 2))
  )
    return true;
  if (figure.kind !== 'size' && !/[头羽只]$/.test(figure.unit)) return false;
  return PROJECT.test(text.slice(figure.end, figure.end + 72));
}

/** 五年, 3个月, 24小时: a length of time, where it is not what is measured. */
function isOnlyTime(figure: Figure, text: string): boolean {
  if (figure.kind !== 'duration' || /岁$/.test(figure.unit)) return false;
  const { unit } = figure;
  if (/^(?:月|日|周|昼夜|学年|秒)$/.test(unit)) return true;
  return !NAMED_DURATION.test(text.slice(Math.max(0, figure.start - 34), figure.start));
}

/**
 * Whether a figure in Chinese numerals, or a magnitude without a number, counts something: names and phrases are full of
 * them (两个维护, 三大战略, 万元生产总值能耗).
 */
export function isMeantAsFigure(figure: Figure, text: string): boolean {
  if (figure.kind !== 'money' && text[figure.start - 1] === '每') return false;
  if (isOnlySize(figure, text) || isOnlyTime(figure, text)) return false;
  if (!figure.chinese || figure.kind === 'rank' || figure.kind === 'multiple') return true;
  const left = text.slice(Math.max(0, figure.start - LOOK_BEHIND), figure.start);
  const right = text.slice(figure.end, figure.end + LOOK_AHEAD);
  if (figure.bare) return BEFORE_BARE.test(left) && !/^(?:级|企业|项目|的)/.test(right);
  const { unit, kind } = figure;
  if (kind === 'percent' || kind === 'point' || kind === 'money') return true;
  if (kind === 'times') return BEFORE_TIMES.test(left);
  if (/[万亿]/.test(unit)) return true;
  if (NO_COUNT_AFTER.test(left)) return false;
  if (figure.value === 1 && !BEFORE_ONE.test(left) && !isListedOne(figure, text)) return false;
  if (/^[座所家条名处]$/.test(unit) && !(unit === '条' && figure.value === 1))
    return /^[\u4e00-\u9fff“]/.test(right) || figure.op !== undefined;
  if (/^[个条]$/.test(unit) && figure.value === 1) return BUILT.test(right);
  if (unit === '个') return CONCRETE.test(right) && !/^(?:方面|维度|层面|重点)/.test(right);
  return /^[件项]$/.test(unit) && /实事|重大工程|典型经验/.test(right);
}
