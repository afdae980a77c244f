import { actionAtStart } from '../words/action-verbs';
import { draftOf } from './draft-of';
import { remember } from './memory';
import { Reading, Rule } from './rule';
import { Window } from './window';
import { subjectFor, subjectsFor } from './subjects-of';
import { cleanName, Subject, subjectOf } from './subject';

/** 现有, 达到: what the things of a list that goes on are there. */
const STANDS = '现有';
const HAVING = /^[、，]?(?:全[市县省区]|目前)?(?:现有|现拥有|实有|年末实有|拥有|共有|已有)/;

/** 全县高新技术企业12家: firms counted without a verb are those that the region has. */
const isOfRegion = ({ left, figure }: Window): boolean =>
  /^[、，]?全[市县省区州国]/.test(left) && /[家户]$/.test(figure.unit);

/** 规上企业达到40家 opens a list of what there is, where nothing before it was done or added. */
const tellsWhatStands = ({ predicate, windows: [{ figure }], memory }: Reading, subject: Subject): boolean =>
  predicate.verb === 'reach' &&
  !predicate.cumulative &&
  figure.kind === 'count' &&
  [...memory.named, subject].every(({ name }) => actionAtStart(name) === '');

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
    const action = actionAtStart(subject.name);
    const bare = predicate.verb === 'none' && own && action === '';
    if (!window.continues && !(bare && memory.action === STANDS && window.figure.kind === 'count')) memory.action = '';
    if (HAVING.test(window.left) || (bare && isOfRegion(window))) memory.action = STANDS;
    else if (action !== '' && own) memory.action = action;
    else if (tellsWhatStands(reading, subject)) memory.action = STANDS;
    const stands = memory.action === STANDS;
    const goesOn = bare && memory.action !== '' && !(stands && PROPORTIONS.includes(window.figure.kind));
    const stock = stands && own && (goesOn || HAVING.test(window.left));
    if (goesOn && !stock) subject = subjectOf(memory.action + subject.name, subject.start, context.regionNames);
    remember(memory, [subject]);
    return [draftOf(reading, window, subject, this.name, stock ? { measure: 'level' } : {})];
  },
};
