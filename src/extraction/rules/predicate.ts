import { readNumber } from '../numbers/number';
import { Op } from '../types';
import { SuffixMatcher } from '../words/suffix-matcher';
import { PREDICATE_WORDS } from '../words/predicate-words';

/** What stands between a subject and its figure, taken apart. */
export interface Predicate {
  /** Where the subject ends in the text that was read. */
  subjectEnd: number;
  verb: 'up' | 'down' | 'reach' | 'done' | 'hold' | 'none';
  /** 提高到, 降至: a level though the verb is one of growth. */
  to: boolean;
  /** 稳定, 控制: it holds all through the period. */
  steady: boolean;
  op?: Op;
  average: boolean;
  cumulative: boolean;
  each: boolean;
  distributes: boolean;
  compared: boolean;
  added: boolean;
  share: boolean;
  /** 两年平均: over how many years the average is. */
  years?: number;
  /** 比2015年, 较“十二五”末: the year that the change is measured from. */
  base?: string;
  /** 提高到2012年的: the year that the level was reached in. */
  reachedIn?: string;
}

const matcher = new SuffixMatcher(PREDICATE_WORDS);
const LONGEST_BASE = 22;
const BASE =
  /(?:比|较|是|为|相当于|同|与)((?:19|20)\d\d年|“?(?:十?[一二三四五六七八九]|十)五”?|五年前|上一个五年)(?:时期|期末|末|年末|底|期间|初|同期)?(?:相比)?的?，?$/;
/** 两年平均, 三年年均 */
const YEARS_AVERAGED = /([两二三四五2-5])年(?:平均|年均|来平均|来年均)$/;
/** 比去年预算低, 比上年多: a change told as a difference. */
const DIFFERENCE = /(?:比|较)(?:上年|去年|前年|年初|上年同期|去年同期|去年预算|上年预算|20\d\d年)(低|高|多|少)了?$/;
/** Short words that are part of a longer one after these: 行为, 人均, 五年, 许可. */
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  为: /[行作认成]$/,
  均: /[人日户亩平]$/,
  年: /[\d一二三四五六七八九十]$/,
  年底: /\d$/,
  年末: /\d$/,
  可: /[许认]$/,
  要: /[主需必]$/,
  在: /[现存实]$/,
  有: /[国所私公]$/,
  计: /[设统]$/,
  约: /[签预节制大]$/,
};
/** 提高到2012年的1.97%, 增加到2012年800亿元: the year that a level was reached in. */
const REACHED_IN =
  /(?<=[到至])(?:((?:19|20)\d\d年|去年|上年)(?:底|末)?|年[末底])的$|(?<=(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩小)[到至])((?:19|20)\d\d年)(?:底|末)?$/;
const MOST_WORDS = 12;

/** Reads the words before a figure backwards, from the figure to its subject. */
export function readPredicate(left: string): Predicate {
  const predicate: Predicate = {
    subjectEnd: left.length,
    verb: 'none',
    to: false,
    steady: false,
    average: false,
    cumulative: false,
    each: false,
    distributes: false,
    compared: false,
    added: false,
    share: false,
  };
  let end = left.length;
  const reached = '的年底末'.includes(left.charAt(end - 1)) ? REACHED_IN.exec(left.slice(-LONGEST_BASE)) : null;
  if (reached) {
    predicate.reachedIn = reached[1] ?? reached[2];
    end -= reached[0].length;
  }
  for (let count = 0; count < MOST_WORDS && end > 0; count++) {
    const base = BASE.exec(left.slice(Math.max(0, end - LONGEST_BASE), end));
    if (base) {
      predicate.base = base[1];
      predicate.compared = true;
      end -= base[0].length;
      continue;
    }
    const years = YEARS_AVERAGED.exec(left.slice(Math.max(0, end - LONGEST_BASE), end));
    if (years) {
      predicate.years = readNumber(years[1] as string, 0)?.value;
      predicate.average = true;
      end -= years[0].length;
      continue;
    }
    const differs = DIFFERENCE.exec(left.slice(Math.max(0, end - LONGEST_BASE), end));
    if (differs) {
      predicate.verb = /[低少]/.test(differs[1] as string) ? 'down' : 'up';
      predicate.compared = true;
      end -= differs[0].length;
      continue;
    }
    const word = matcher.match(left, end);
    if (!word) break;
    if (PART_OF_WORD[word.text]?.test(left.slice(0, end - word.text.length))) break;
    if (word.verb === 'up' || word.verb === 'down') {
      if (predicate.verb === 'up' || predicate.verb === 'down') break;
      predicate.verb = word.verb;
      if (word.to) predicate.to = true;
    } else if (word.verb) {
      if (predicate.verb === 'none') predicate.verb = word.verb;
    } else if (word.to) {
      if (predicate.verb === 'none') predicate.to = true;
    }
    if (word.op && !predicate.op) predicate.op = word.op;
    if (word.steady) predicate.steady = true;
    if (word.average) predicate.average = true;
    if (word.cumulative) predicate.cumulative = true;
    if (word.each) predicate.each = true;
    if (word.distributes) predicate.distributes = true;
    if (word.compared) predicate.compared = true;
    if (word.added) predicate.added = true;
    if (word.share) predicate.share = true;
    end -= word.text.length;
  }
  if (predicate.to && predicate.verb !== 'none') predicate.average = false;
  predicate.subjectEnd = end;
  return predicate;
}
