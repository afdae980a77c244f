import { nameAtStart, nameWithin } from '../indicators/indicator-of';
import { Span } from '../text/normalized-text';
import { Memory, remember } from './memory';
import { ReadingContext } from './rule';
import { subjectsIn } from './subjects-of';
import { cleanName, isMetric, Subject, subjectOf } from './subject';

const LONGEST_TOPIC = 40;
/** …和其他约束性指标 */
const OTHER_INDICATORS = /^其他[^，；]{0,8}指标$/;

/** The indicators that a clause names and nothing else: 乡村居民人均纯收入与城镇居民人均可支配收入，去年分别为…. */
function indicatorsOf(clause: Span, context: ReadingContext): Subject[] {
  const named = subjectsIn(context.text.slice(clause.start, clause.end), clause.start, context, 'listed');
  return named.every(({ indicator }) => indicator !== '') ? named : [];
}

/** The subjects that a clause without a figure leaves to the next: 粮食生产又获丰收，达到20万吨. */
export function takeUpTopic(memory: Memory, context: ReadingContext): void {
  const { topic } = memory;
  if (!topic) return;
  memory.topic = undefined;
  const clause = { start: topic.start, end: Math.min(topic.end, topic.start + LONGEST_TOPIC) };
  const raw = context.text.slice(clause.start, clause.end);
  let words = cleanName(raw, context.regionNames);
  const subjects: Subject[] = [];
  for (let name = nameAtStart(words); name !== ''; name = nameAtStart(words)) {
    subjects.push(subjectOf(name, topic.start, context.regionNames));
    words = words.slice(name.length);
    if (!/^[、和与及]/.test(words)) break;
    words = words.slice(1);
  }
  if (subjects.length === 0 && isMetric(words)) subjects.push(...indicatorsOf(clause, context));
  memory.theme = subjects.length === 0 ? nameWithin(raw) : undefined;
  if (subjects.length > 0 && OTHER_INDICATORS.test(words)) subjects.push(subjectOf(words, topic.start, []));
  if (subjects.length > 0) remember(memory, subjects);
}
