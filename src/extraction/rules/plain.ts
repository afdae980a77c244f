import { actionAtStart } from '../words/action-verbs';
import { draftOf } from './draft-of';
import { remember } from './memory';
import { Rule } from './rule';
import { subjectFor, subjectsFor } from './subjects-of';
import { subjectOf } from './subject';

const PROPORTIONS: readonly string[] = ['percent', 'point', 'times'];

/** 地区生产总值增长8%, 同比增长7%, 新增高新技术企业9家: subject, predicate, figure. */
export const plain: Rule = {
  name: 'plain',
  read(reading) {
    const { windows, predicate, memory, context } = reading;
    const [window] = windows;
    if (windows.length > 1) return undefined;
    const mayBeSeveral = predicate.each || PROPORTIONS.includes(window.figure.kind);
    const several = mayBeSeveral ? subjectsFor(reading, predicate.each) : [];
    if (several.length > 1) {
      remember(memory, several);
      return several.map((subject) => draftOf(reading, window, subject, this.name));
    }
    if (reading.subjectWords === '' && predicate.each && memory.subjects.length > 1)
      return memory.subjects.map((subject) => draftOf(reading, window, subject, this.name));
    let subject = subjectFor(reading);
    if (!subject || subject.name === '') return undefined;
    const action = actionAtStart(subject.name);
    const own = subject.start >= window.leftStart;
    if (action !== '' && own) memory.action = action;
    else if (window.continues && memory.action !== '' && predicate.verb === 'none' && own)
      subject = subjectOf(memory.action + subject.name, subject.start, context.regionNames);
    remember(memory, [subject]);
    return [draftOf(reading, window, subject, this.name)];
  },
};
