import { indicatorOf } from '../indicators/indicator-of';
import { actionAtStart } from '../words/action-verbs';
import { Memory } from './memory';
import { Reading, ReadingContext } from './rule';
import { cleanName, isMetric, splitSubjects, Subject, subjectOf } from './subject';

/** Heads that name an aspect of the thing before them: 总量, 增速, 占比. */
const ASPECT =
  /^(?:总量|总额|总数|总产|总产值|规模|增速|增幅|增长速度|占比|数量|存量|总值|均|增长率|户数|年产量|总产量|年总产|总规模|面积|产量|单产|价值|产值|利润|年产值|绝对值|比重|年均增速|年均增幅|总人数|总里程|增量|涨幅|降幅|产|排名|质量)$/;

/** 总投资 after 省市重点项目26项: money is of the things before. */
const MONEY_OF = /^(?:总投资|投资|计划投资|完成投资|计划完成投资|年度投资|年度计划投资|投资总额|资金|引资额)$/;

/** 税收 after 绿色食品产值: what comes of the output is of the same industry. */
const PROCEEDS = /^(?:税收|利税|利润|利润总额)$/;
const OUTPUT = /(?:总?产值|(?:主营业务|营业|销售)收入)$/;

/** 完成目标任务的120%: how much of what was planned. */
const PLANNED = /^(?:年度|全年|年)?(?:目标|任务|计划)(?:任务|目标)?$/;

export const isAspect = (name: string): boolean => ASPECT.test(name);

/** 产量 after 粮食播种面积, 总数 after 新增规上工业企业: the aspect is of the thing before. */
function aspectOf(name: string, before: Subject): Subject {
  const stem = before.name
    .replace(/^(?:新增|净增|新建|新改建|新登记|新注册|新认定|新培育|培育)/, '')
    .replace(/(?:总数|总量|增速|增幅|总人数|数量)$/, '');
  for (const whole of [stem + name, stem.replace(/(?:播种面积|面积|产量|收入|支出)$/, '') + name]) {
    const found = indicatorOf(whole);
    if (found) return { ...before, name: whole, indicator: found.code, scope: found.scope || before.scope };
  }
  return { ...before, name: stem + name };
}

/** What a short name means after something else: 支出 after 一般公共预算收入, 人均 after 地区生产总值. */
const SIBLINGS: readonly { after: RegExp; name: RegExp; whole: (name: string, before: string) => string }[] = [
  { after: /预算收入$|财政收入$/, name: /^支出$/, whole: () => '一般公共预算支出' },
  { after: /生产总值$|GDP$|经济总量$/, name: /^人均$/, whole: () => '人均地区生产总值' },
  { after: /游客|旅游/, name: /^(?:综合效益|综合收入|总收入|收入|社会总?收入)$/, whole: (name) => `旅游${name}` },
  { after: /高速公路/, name: /^通车(?:总)?里程$/, whole: (name) => `高速公路${name}` },
  {
    after: /养老|老年|康养|医院|卫生院/,
    name: /^新增床位$/,
    whole: (name, before) => (/养老|老年|康养/.test(before) ? '新增养老床位' : name),
  },
  { after: /内外资/, name: /^[内外]资$/, whole: (name, before) => before.replace(/内外资.*$/, name) },
  { after: /存款余额$/, name: /^(?:各项)?贷款余额$/, whole: (name) => name },
];

function siblingOf(name: string, named: readonly Subject[], start: number): Subject | undefined {
  for (const sibling of SIBLINGS) {
    if (!sibling.name.test(name)) continue;
    const before = named.findLast((subject) => sibling.after.test(subject.name));
    if (!before) continue;
    const whole = sibling.whole(name, before.name);
    return { name: whole, indicator: indicatorOf(whole)?.code ?? '', scope: before.scope, start };
  }
  return undefined;
}

/** 谋划实施省市重点项目 → 省市重点项目. */
const thingsOf = (name: string): string => name.slice(actionAtStart(name).length).replace(/(?:总投资|投资)$/, '');

/** A short name made whole with what was measured before. */
export function carriedSubject(own: Subject, memory: Memory): Subject {
  const sibling = siblingOf(own.name, memory.named, own.start);
  if (sibling) return sibling;
  if (memory.theme !== undefined && own.name === actionAtStart(own.name))
    return subjectOf(memory.theme + own.name, own.start, []);
  const before = memory.subjects[memory.subjects.length - 1];
  if (before && PLANNED.test(own.name)) return { ...own, name: `${thingsOf(before.name)}占${own.name}`, indicator: '' };
  if (before && MONEY_OF.test(own.name) && before.indicator === '')
    return { ...own, name: thingsOf(before.name) + own.name };
  if (before && before.indicator === '' && PROCEEDS.test(own.name) && OUTPUT.test(before.name))
    return { ...own, name: before.name.replace(OUTPUT, own.name), indicator: '' };
  return before && (ASPECT.test(own.name) || own.name.startsWith('占')) ? aspectOf(own.name, before) : own;
}

/** 义务教育实现均衡发展、巩固率: a metric after 、 that is of what the clause began with. */
function afterPause(name: string, start: number, regionNames: readonly string[]): Subject | undefined {
  const pause = name.lastIndexOf('、');
  if (pause < 0 || indicatorOf(name)) return undefined;
  const last = name.slice(pause + 1);
  for (let length = 2; length <= 6 && length <= pause; length++) {
    const whole = name.slice(0, length) + last;
    if (indicatorOf(whole)) return subjectOf(whole, start, regionNames);
  }
  return undefined;
}

/** 民生支出12亿元，占支出的81%，增长2%: what grows is the spending, not its share. */
function lastMeasured({ memory, predicate, windows: [{ figure }] }: Reading): Subject | undefined {
  const last = memory.subjects[memory.subjects.length - 1];
  if (!last || predicate.verb !== 'up' || predicate.to || figure.unit !== '%') return last;
  return memory.named.findLast(({ name }) => last.name.startsWith(`${name}占`)) ?? last;
}

/** The single subject of a reading: its own words, or those that a clause before it left to carry on. */
export function subjectFor(reading: Reading): Subject | undefined {
  const { memory, context, subjectWords, subjectStart } = reading;
  const own = subjectOf(subjectWords, subjectStart, context.regionNames);
  if (own.name === '') return lastMeasured(reading);
  return afterPause(own.name, subjectStart, context.regionNames) ?? carriedSubject(own, memory);
}

/** How readily words are taken for several subjects: only known indicators, a list of metrics, or for sure (分别, 均). */
export type Splitting = 'named' | 'listed' | 'distributed';

/** 失业保险和工伤保险参保率: a rate is no sum, so that two things of one kind have one each. */
const RATE = /(?:率|比例|比重|占比)$/;

/** Whether 甲和乙率 names two rates: both are told as rates, or the last words of 甲 are those of 乙. */
function areRatesOfAKind(name: string, [first = '', last = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || !RATE.test(last) || !name.endsWith(last)) return false;
  const told = name.slice(0, -last.length - 1);
  if (RATE.test(told)) return true;
  return first.startsWith(told) && told.length > 2 && last.slice(0, -2).includes(told.slice(-2));
}

function isSeveral(name: string, parts: readonly string[], splitting: Splitting, count: number | undefined): boolean {
  if (parts.length < 2) return false;
  if (parts.length === count) return true;
  const known = parts.filter((part) => indicatorOf(part) !== undefined).length;
  if (known === parts.length) return true;
  if (/指标$/.test(name) && known === 0) return false;
  const metrics = parts.every((part) => indicatorOf(part) !== undefined || isMetric(part));
  if (splitting === 'distributed') return metrics || parts.length === 2;
  if (splitting === 'listed') return metrics;
  if (areRatesOfAKind(name, parts)) return true;
  return metrics && parts.length === 2 && name.includes('、') && !/实现|完成|发展|推进/.test(parts[0] as string);
}

/** The several subjects of 甲、乙和丙, where each is a thing measured; one element where it is one thing. */
export function subjectsIn(
  words: string,
  start: number,
  context: ReadingContext,
  splitting: Splitting,
  count?: number,
): Subject[] {
  const name = cleanName(words, context.regionNames);
  if (name === '') return [];
  const parts = splitSubjects(name, splitting === 'distributed', count);
  const names = isSeveral(name, parts, splitting, count) ? parts : [name];
  return names.map((part) => subjectOf(part, start, context.regionNames));
}

/** The several subjects of a reading's own words. */
export const subjectsFor = (reading: Reading, splitting: Splitting, count?: number): Subject[] =>
  subjectsIn(reading.subjectWords, reading.subjectStart, reading.context, splitting, count);
