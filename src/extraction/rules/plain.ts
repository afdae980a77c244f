import { actionAtStart } from '../words/action-verbs';
import { draftOf } from './draft-of';
import { remember } from './memory';
import { Reading, Rule } from './rule';
import { subjectFor, subjectsFor } from './subjects-of';
import { cleanName, Subject, subjectOf } from './subject';

const HAS = '现有';
const HAVING = /^[、，]?(?:全[市县省区]|目前)?(?:现有|现拥有|实有|年末实有|拥有|共有|已有)/;

/** 累计达到606户 after 净增39户: the whole stock, not what was added. */
const withoutAdding = (subject: Subject, regionNames: readonly string[]): Subject =>
  subjectOf(subject.name.replace(/^(?:新增|净增|新培育|新认定)/, ''), subject.start, regionNames);

/** 办结率均达100% after 建议80件、提案95件: the rate of each of the things counted. */
const RATE_OF_THINGS = /^(?:办结|办复|满意|见面|答复|完成|开工|合格)率$/;

function ratesOfEach({ subjectWords, subjectStart, memory, context }: Reading): Subject[] {
  const rate = cleanName(subjectWords, context.regionNames);
  if (!RATE_OF_THINGS.test(rate)) return [];
  return memory.named
    .slice(-2)
    .map(({ name }) => subjectOf(name.slice(actionAtStart(name).length) + rate, subjectStart, context.regionNames));
}

const PROPORTIONS: readonly string[] = ['percent', 'point', 'times'];

/** 地区生产总值增长8%, 同比增长7%, 新增高新技术企业9家: subject, predicate, figure. */
export const plain: Rule = {
  name: 'plain',
  read(reading) {
    const { windows, predicate, memory, context } = reading;
    const [window] = windows;
    if (windows.length > 1) return undefined;
    const mayBeSeveral = !predicate.distributes && (predicate.each || PROPORTIONS.includes(window.figure.kind));
    const several = mayBeSeveral ? subjectsFor(reading, predicate.each ? 'distributed' : 'named') : [];
    if (several.length > 1) {
      remember(memory, several);
      return several.map((subject) => draftOf(reading, window, subject, this.name));
    }
    if (reading.subjectWords === '' && predicate.each && memory.subjects.length > 1)
      return memory.subjects.map((subject) => draftOf(reading, window, subject, this.name));
    const outcomesOfEach = predicate.each ? ratesOfEach(reading) : [];
    if (outcomesOfEach.length > 1) return outcomesOfEach.map((subject) => draftOf(reading, window, subject, this.name));
    let subject = subjectFor(reading);
    if (!subject || subject.name === '') return undefined;
    const own = subject.start >= window.leftStart;
    if (!own && predicate.verb === 'reach') subject = withoutAdding(subject, context.regionNames);
    if (!window.continues) memory.action = '';
    const action = actionAtStart(subject.name);
    if (HAVING.test(window.left)) memory.action = HAS;
    else if (action !== '' && own) memory.action = action;
    const goesOn = window.continues && memory.action !== '' && predicate.verb === 'none' && own && action === '';
    const stock = memory.action === HAS && own && (goesOn || HAVING.test(window.left));
    if (goesOn && !stock) subject = subjectOf(memory.action + subject.name, subject.start, context.regionNames);
    remember(memory, [subject]);
    return [draftOf(reading, window, subject, this.name, stock ? { measure: 'level' } : {})];
  },
};
