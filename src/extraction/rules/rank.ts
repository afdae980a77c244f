import { Draft } from './draft';
import { draftOf } from './draft-of';
import { Reading, Rule } from './rule';
import { cleanName, Subject, subjectOf } from './subject';
import { carriedSubject, isAspect, subjectFor, subjectsFor } from './subjects-of';

import { Window } from './window';

/** The verb of taking a place, the last one before the place itself. */
const VERB =
  /(?:继续|均|都|稳|仍|分别|连续[^，、；]{0,4}年)*(?:居于|位居|位列|排名|排位|排在|位次|跃居|跃升|跃升至|上升|上升到|上升至|升至|升到|前移|名列|进入|跻身|列|居|排|位)(?:为|至|到|在|于)?[^，、；居列排]{0,12}$/;
/** 生产总值全省第三: the group alone. */
const GROUP = /(?:在|为)?(?:全国|全省|全市|全州|全县|全区|世界|全球|国内|西部|中部|同类[^，、；]{0,6})$/;

/** 总量及增速均居全市第二位: both aspects of what was measured before. */
function aspectsOf({ subjectWords, subjectStart, memory, context }: Reading): Subject[] | undefined {
  const names = cleanName(subjectWords, context.regionNames).split(/[、和及与]/);
  if (names.length < 2 || !names.every(isAspect)) return undefined;
  return names.map((name) => carriedSubject(subjectOf(name, subjectStart, context.regionNames), memory));
}

/** 增速分别居第一、第二位: the aspect of each of the things measured before. */
function subjectsOfEach({ windows, memory }: Reading, own: Subject | undefined, several: Subject[]): Subject[] {
  if (several.length === windows.length) return several;
  const before = memory.named.slice(-windows.length);
  if (!own || before.length < windows.length) return [];
  return before.map((subject) => carriedSubject(own, { ...memory, subjects: [subject] }));
}

function placeOf(reading: Reading, window: Window, subject: Subject): Draft {
  const ofGrowth = /增速|增幅|年均/.test(subject.name) ? { period: reading.memory.time.period } : {};
  return draftOf(reading, window, subject, 'rank', { measure: 'rank', op: 'eq', ...ofGrowth });
}

/** 居全省第4位, 总量全市第2: a place in a ranking. */
export const rank: Rule = {
  name: 'rank',
  read(reading) {
    const { windows, context } = reading;
    const [window] = windows;
    if (window.figure.kind !== 'rank') return undefined;
    const { left } = window;
    const place = VERB.exec(left.slice(-30)) ?? GROUP.exec(left);
    if (!place) return [];
    const words = left.slice(0, left.length - place[0].length);
    const own = { ...reading, subjectWords: words, subjectStart: window.leftStart };
    const several = aspectsOf(own) ?? subjectsFor(own, 'named');
    if (windows.length > 1) {
      const aspect = words === '' ? undefined : subjectOf(words, window.leftStart, context.regionNames);
      return subjectsOfEach(own, aspect, several).map((subject, index) =>
        placeOf(own, windows[index] as Window, subject),
      );
    }
    const subjects = several.length > 1 ? several : [subjectFor(own)];
    const measured = subjects.filter((subject) => subject !== undefined && subject.name !== '') as Subject[];
    return measured.map((subject) => placeOf(own, window, subject));
  },
};
