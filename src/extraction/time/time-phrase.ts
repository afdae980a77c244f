import { Period, periodOfPlan, periodOfYear, planOfYear, planOfYears, reviewOfYear, reviewOfYears } from './period';
import { readChineseNumeral } from '../numbers/chinese-numeral';

/** What words say of the time that figures are for. */
export interface ToldTime {
  period: Period;
  /** 到2025年, “十四五”末: the level at the end is meant. */
  byEnd: boolean;
  /** 连续3年: it held in each of the years. */
  eachYear: boolean;
}

/** A phrase within a sentence that sets the time of the figures after it. */
export interface TimePhrase {
  start: number;
  told: ToldTime;
}

/** The time of a whole period. */
export const throughout = (period: Period): ToldTime => ({ period, byEnd: false, eachYear: false });

const PHRASE =
  /(到|至)?((?:19|20)\d\d)年(?:底|末)?|“?(十[一二三四五六]五|十五|[七八九]五)”?(时期|期间|末|(?=年均|要|将|规划期))|(五年来|5年来|过去五年|过去的五年|这五年)|(今后五年|未来五年|今后5年|未来5年|五年内|5年内)|(近|过去|连续)?([二两三四五六七八九十]|\d{1,2})年(来|累计|间)?|(去年|(?<!础)上年(?!均))|(今年)|(今明两年)/g;

/** 比上年, 较2015年, 从2015年的, 超“十三五”规划, 创近5年新高: what stands after these is a base, not a time. */
const BASE_BEFORE = /(?:比|较|从|由|自|超|同|与|相当于|是|高于|低于|在|以|创)(?:20)?[“‘]?$|\d(?:年)?[—至]$/;
const BASE_AFTER = /^(?:以来|的基础|基础|同期|相比|的\d|规划|水平|版|度|来?的?新[高低]|来?最)/;

/** 《…2035年远景目标纲要》: the years in titles are names. */
const TITLES = /《[^》]{0,80}》/g;

/** The phrases of time in a stretch of text, in order; `year` is the report's. */
export function timePhrases(words: string, year: number): TimePhrase[] {
  const found: TimePhrase[] = [];
  const text = words.replace(TITLES, (title) => '　'.repeat(title.length));
  PHRASE.lastIndex = 0;
  for (let match = PHRASE.exec(text); match; match = PHRASE.exec(text)) {
    const [
      phrase,
      by,
      named,
      plan,
      planPart,
      pastFive,
      nextFive,
      ahead,
      count,
      countWord,
      lastYear,
      thisYear,
      twoYears,
    ] = match;
    const end = match.index + phrase.length;
    if (BASE_BEFORE.test(text.slice(Math.max(0, match.index - 4), match.index)) && !by) continue;
    if (BASE_AFTER.test(text.slice(end, end + 3))) continue;
    let period: Period | undefined;
    let byEnd = false;
    if (named) {
      period = periodOfYear(Number(named), year);
      byEnd = period.role === 'target' && (by !== undefined || period.plan);
    } else if (plan) {
      period = periodOfPlan(plan, year);
      byEnd = planPart === '末';
    } else if (pastFive) period = reviewOfYears(year, 5);
    else if (count && (countWord || ahead)) {
      const length = /\d/.test(count) ? Number(count) : (readChineseNumeral(count, 0)?.value ?? 1);
      if (length > 1 && length <= 10) period = reviewOfYears(year, length);
    } else if (nextFive) period = planOfYears(year, 5);
    else if (lastYear) period = reviewOfYear(year);
    else if (thisYear) period = planOfYear(year);
    else if (twoYears) period = planOfYears(year, 2);
    if (period) found.push({ start: match.index, told: { period, byEnd, eachYear: ahead === '连续' } });
  }
  return found;
}
