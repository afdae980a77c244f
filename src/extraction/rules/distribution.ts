import { draftOf } from './draft-of';
import { remember } from './memory';
import { Rule } from './rule';
import { subjectsFor } from './subjects-of';

/** 城乡居民人均可支配收入分别增长9%和12%; 年均增长8.1%、9.2% after two subjects: one figure for each subject. */
export const distribution: Rule = {
  name: 'distribution',
  read(reading) {
    const { windows, predicate, memory, subjectWords } = reading;
    if (windows.length < 2 && !predicate.distributes) return undefined;
    const own =
      subjectWords === '' ? [] : subjectsFor(reading, 'distributed', windows.length > 1 ? windows.length : undefined);
    const carried = memory.subjects.length === windows.length ? memory.subjects : memory.named.slice(-windows.length);
    const subjects = own.length === 0 || own[0]?.name === '' ? carried : own;
    if (subjects.length === windows.length && subjects.length > 1) {
      remember(memory, subjects);
      return windows.map((window, index) => {
        const subject = subjects[index]!;
        const last = windows[windows.length - 1]!;
        const bounded =
          window.figure.op === undefined && last.figure.op !== undefined && last.figure.op !== 'gt'
            ? { ...window, figure: { ...window.figure, op: last.figure.op } }
            : window;
        return draftOf(reading, bounded, subject, this.name, { end: last.figure.end });
      });
    }
    if (windows.length === 1 && predicate.distributes && subjects.length > 1) {
      remember(memory, subjects);
      return subjects.map((subject) => draftOf(reading, windows[0], subject, this.name));
    }
    return undefined;
  },
};
