import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectFor, subjectsFor } from './subjects-of';
import { subjectOf } from './subject';

const PLACE =
  /(?:居于|位居|位列|排名|排位|跃居|稳居|继续居|列|排|居|名列|位次|跃升|上升|升|前移|进入|跻身|保持|稳定|均|都|继续|仍|连续\S{0,4}年)*(?:在|至|到|为|于)?(?:发展中国家|全国|全省|全市|全州|全县|全区|世界|全球|省|市|国内|四城区|县区|同类\S{0,6}|[^，、；]{0,10}?)(?:的)?(?:同类\S{0,4})?$/;
const VERB =
  /(?:居|列|排|跃升|上升|升至|升到|全国|全省|全市|全州|世界|全球|省|县区|跃居|前移|地区|城区|西部|中部|国家)/;

/** 居全省第4位, 总量全市第2: a place in a ranking. */
export const rank: Rule = {
  name: 'rank',
  read(reading) {
    const [window] = reading.windows;
    if (window.figure.kind !== 'rank') return undefined;
    const { left } = window;
    if (!VERB.test(left.slice(-14))) return [];
    const words = left.replace(PLACE, '');
    const own = { ...reading, subjectWords: words, subjectStart: window.leftStart };
    const several = subjectsFor(own, false);
    const subjects = several.length > 1 ? several : [subjectFor(own)];
    if (subjects.some((subject) => subject === undefined || subject.name === '')) return [];
    const named = subjects.map((subject) => subject ?? subjectOf('', window.leftStart, []));
    return named.map((subject) => draftOf(own, window, subject, this.name, { measure: 'rank', op: 'eq' }));
  },
};
