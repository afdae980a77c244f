import { indicatorByCode } from '../indicators/catalogue';
import { Span } from '../text/normalized-text';
import { Measure } from '../types';
import { Draft } from './draft';
import { Memory } from './memory';
import { ReadingContext } from './rule';
import { isMetric, Subject, subjectOf, withoutPace } from './subject';
import { carriedSubject, isAspect, subjectsIn } from './subjects-of';
import { takeUpTopic } from './topic';
import { readPredicate } from './predicate';

type Kind = 'pace' | 'distance' | 'assigned' | 'standard';

/** What a comparison without a figure looks like: the subject stands before it, the reference in the group. */
const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  [
    'pace',
    /(?:力争|继续|总体|保持|基本|实现|大体)*(?:与|和|同)([^，；]{2,14}?)(?:保持|总体|基本|大体|实现)*(?:同步|一致|相适应|持平|相当|相匹配|相协调)/,
  ],
  [
    'distance',
    /(?:继续|力争|均|保持|持续|大幅|明显|稳定|年均|略|不)*(?:高于|快于|优于|低于|超过|好于)((?:全国|全省|全市|全州|全区|省|市|国家|经济|地区生产总值|GDP|同期|各项|城镇居民|城镇|长三角|周边)[^，。；\d]{0,14})/,
  ],
  [
    'assigned',
    /(?:提前|全面|圆满|超额|确保|达到|控制在|稳定在|严格|力争|如期|下降|降低|均|完成|达|满足|符合|保持在)+((?:国家|省|市|上级|中央|国、省|省、市|区|县|州|自治区|“?十[一二三四五]五”?)[^，。；\d]{0,8}?(?:下达|定|规定|核定|要求|考核|分解|控制|任务|目标|计划)[^，。；]{0,14}|(?:核定|规定)的?(?:标准|目标|任务|要求)[^，。；]{0,4})/,
  ],
  [
    'standard',
    /(?:稳定|保持|均|全部|持续)*(?:达到|达|保持|稳定在|符合|优于)((?:(?:全国|全省|全市|全州|国家|中等发达国家|小康|国际|省|市)[^，。；\d]{0,8}(?:平均水平|标准|水平|要求)|(?:地表水|或优于|国家|国)*[ⅠⅡⅢⅣⅤIV]{1,3}类[^，。；]{0,6}))/,
  ],
];

const LONGEST_CLAUSE = 90;
const COMPARES = /同步|一致|相适应|相当|匹配|协调|超过|优于|好于|高于|低于|快于|任务|目标|标准|水平|持平|要求|范围/;

/** Whether words have a sign of a comparison at all. */
export const mayCompare = (words: string): boolean => COMPARES.test(words);
const GROWTH_NAME = /(?:收入|增速|增幅|增长|涨幅|降幅|下降率)$/;

interface Shape {
  kind: Kind;
  subjectEnd: number;
  reference: string;
  end: number;
}

function shapeOf(clause: string): Shape | undefined {
  for (const [kind, shape] of SHAPES) {
    const match = shape.exec(clause);
    if (match)
      return {
        kind,
        subjectEnd: match.index,
        reference: (match[1] ?? '').replace(/(?:的|以?内|范围内)$/, ''),
        end: match.index + match[0].length,
      };
  }
  return undefined;
}

/** 完成省下达的造林任务: the subject stands inside or behind the reference. */
function subjectBehind(words: string, shape: Shape): string {
  if (shape.kind !== 'assigned') return '';
  const rest = shape.reference + words.slice(shape.end);
  return (
    /(?:下达|确定|规定|定|要求|分解)(?:的|我市的|我县的)?([^，；。]{2,16}?)(?:目标任务|任务目标|任务|目标|指标|要求)$/.exec(
      rest,
    )?.[1] ?? ''
  );
}

/** Urban and rural income in one breath are income. */
function together(subjects: readonly Subject[]): Subject | undefined {
  const codes = subjects
    .slice(-2)
    .map((subject) => subject.indicator)
    .join();
  const last = subjects[subjects.length - 1];
  if (codes === 'urban_income,rural_income' && last) return subjectOf('城乡居民人均可支配收入', last.start, []);
  return last;
}

function measureOf(subject: Subject, kind: Kind): Measure {
  if (/(?:提升|提高)幅度$/.test(subject.name)) return 'change';
  const measures = indicatorByCode(subject.indicator)?.measures;
  if (kind === 'standard' && measures?.includes('level')) return 'level';
  if (GROWTH_NAME.test(subject.name) || measures?.[0] === 'growth') return 'growth';
  if (/(?:比重|占比)$/.test(subject.name)) return 'share';
  return measures?.[0] ?? 'level';
}

/** Whether a comparison outside the list of main targets is worth a claim: a metric compared, a task assigned. */
function counts(subject: Subject, shape: Shape, memory: Memory, words: string): boolean {
  if (memory.time.period.role === 'outcome')
    return (
      (shape.kind !== 'pace' || /增|收入|经济发展|上年|去年|全国|全省|水平|价格/.test(shape.reference)) &&
      subject.indicator !== '' &&
      shape.kind !== 'assigned' &&
      !/(?:低于|不高)/.test(words.slice(shape.subjectEnd, shape.end))
    );
  if (shape.kind === 'assigned')
    return subject.indicator !== '' || isMetric(subject.name) || subjectBehind(words, shape) !== '';
  return subject.indicator !== '' || (isMetric(subject.name) && (shape.kind !== 'pace' || isMetric(shape.reference)));
}

/** In a list of targets whatever can be measured is one: pace of things, quality of water, assigned tasks. */
const isMeasurable = (subject: Subject): boolean =>
  subject.indicator !== '' ||
  isMetric(subject.name) ||
  /报酬|减排|(?<!发展|增长|经济|与)质量|任务|目标|排放|降碳|降耗/.test(subject.name);

/** 增速高于全省: the pace of what was measured before. */
const whole = (subject: Subject, carried: Subject | undefined, memory: Memory): Subject =>
  carried && isAspect(subject.name) ? { ...carried, start: subject.start } : carriedSubject(subject, memory);

/** A clause that compares with something that is no figure: 居民收入与经济增长同步, 控制在省定范围内. */
export function readRelative(clause: Span, context: ReadingContext, memory: Memory, inList: boolean): Draft[] {
  if (clause.end - clause.start > LONGEST_CLAUSE) return [];
  const words = context.text.slice(clause.start, clause.end);
  const shape = shapeOf(words);
  if (!shape) return [];
  const predicate = readPredicate(words.slice(0, shape.subjectEnd));
  const before = words.slice(0, predicate.subjectEnd).replace(/^、|^.*相(?:统一|协调|适应|匹配)、/, '');
  if (before === '') takeUpTopic(memory, context);
  const planned = inList || memory.time.period.role === 'target';
  const told = (name: string): Subject[] =>
    subjectsIn(name, clause.start, context, planned ? 'listed' : 'named').filter((subject) => subject.name !== '');
  const inFront = told(before);
  const own = inFront.length > 0 ? inFront : told(subjectBehind(words, shape));
  const carried = together(memory.subjects);
  const each = /[均都]/.test(words.slice(predicate.subjectEnd, shape.end));
  const ofClass = /^其他.*指标$/.test(memory.subjects[memory.subjects.length - 1]?.name ?? '');
  const leftOver = each || ofClass ? memory.subjects : carried ? [carried] : [];
  const subjects =
    own.length > 0 ? own.map((subject) => whole(subject, carried, memory)) : before === '' ? leftOver : [];
  const averages = predicate.average || /年均/.test(words.slice(0, shape.end));
  return subjects
    .filter(
      (subject) =>
        subject.name !== '' &&
        (inList ? shape.kind === 'assigned' || isMeasurable(subject) : counts(subject, shape, memory, words)),
    )
    .map((subject) => relativeDraft(subject, shape, clause, memory, averages));
}

function relativeDraft(subject: Subject, shape: Shape, clause: Span, memory: Memory, average: boolean): Draft {
  const measure = measureOf(subject, shape.kind);
  const runs = measure === 'growth' || measure === 'change' || measure === 'cumulative';
  return {
    indicator: subject.indicator,
    name: measure === 'growth' ? withoutPace(subject) : subject.name,
    measure,
    average,
    op: 'relative',
    unit: '',
    reference: shape.reference,
    period: runs ? memory.time.period : { ...memory.time.period, start: memory.time.period.end },
    span: memory.time.period,
    reached: false,
    headline: false,
    hedge: memory.hedge,
    scope: subject.scope,
    start: Math.min(subject.start, clause.start),
    end: Math.min(clause.end, clause.start + shape.end + 16),
    figureStart: clause.start + shape.subjectEnd,
    rule: 'relative',
    stated: ['subject'],
    confidence: 0.85,
  };
}
