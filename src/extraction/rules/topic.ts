import { nameAtStart, nameWithin } from '../indicators/indicator-of';
import { Memory, remember } from './memory';
import { ReadingContext } from './rule';
import { cleanName, Subject, subjectOf } from './subject';

const LONGEST_TOPIC = 40;
/** …和其他约束性指标 */
const OTHER_INDICATORS = /^其他[^，；]{0,8}指标$/;

/** The subjects that a clause without a figure leaves to the next: 粮食生产又获丰收，达到20万吨. */
export function takeUpTopic(memory: Memory, context: ReadingContext): void {
  const { topic } = memory;
  if (!topic) return;
  memory.topic = undefined;
  const raw = context.text.slice(topic.start, Math.min(topic.end, topic.start + LONGEST_TOPIC));
  let words = cleanName(raw, context.regionNames);
  const subjects: Subject[] = [];
  for (let name = nameAtStart(words); name !== ''; name = nameAtStart(words)) {
    subjects.push(subjectOf(name, topic.start, context.regionNames));
    words = words.slice(name.length);
    if (!/^[、和与及]/.test(words)) break;
    words = words.slice(1);
  }
  memory.theme = subjects.length === 0 ? nameWithin(raw) : undefined;
  if (subjects.length > 0 && OTHER_INDICATORS.test(words)) subjects.push(subjectOf(words, topic.start, []));
  if (subjects.length > 0) remember(memory, subjects);
}
