import { draftOf } from './draft-of';
import { remember } from './memory';
import { Rule } from './rule';
import { Subject } from './subject';
import { subjectsFor, subjectFor } from './subjects-of';

const SINCE = /(?:比|较|在)((?:19|20)\d\d)年(?:的)?(?:基础上|水平)?(?:基本|总体|提前\S{0,4})?(?:实现)?(?:再)?$/;

/** 实现翻番, 比2010年翻一番: growth of 100 per cent. */
export const doubling: Rule = {
  name: 'doubling',
  read(reading) {
    const [window] = reading.windows;
    if (window.figure.kind !== 'multiple') return undefined;
    const words = window.left.replace(/(?:基本|总体|提前|较大幅度|再)?(?:实现)?(?:了)?$/, '');
    const since = SINCE.exec(words) ?? SINCE.exec(window.left);
    const own = { ...reading, subjectWords: since ? words.slice(0, since.index) : reading.subjectWords };
    const several = subjectsFor(own, 'named');
    const subjects = several.length > 1 ? several : [subjectFor(own)];
    const { period } = reading.memory.time;
    const years = since ? { period: { ...period, start: Number(since[1]) + 1, plan: true } } : {};
    const measured = subjects.filter((subject) => subject !== undefined && subject.name !== '') as Subject[];
    remember(own.memory, measured);
    return measured.map((subject) => draftOf(own, window, subject, this.name, { measure: 'growth', ...years }));
  },
};
