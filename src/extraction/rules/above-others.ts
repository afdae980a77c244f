import { indicatorByCode } from '../indicators/catalogue';
import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectFor } from './subjects-of';

const COMPARED =
  /(?:分别)?(?:高于|高出|快于|低于|超过|超|高|领先|优于|比)((?:全国|全省|全市|全州|全区|省|市|国家|经济|GDP|地区生产总值)[^，。；]{0,10}?)(?:高|快|低)?$/;

/**
 * 低于控制目标1.3个百分点, 比年初预期高0.5个百分点: how a target was met is told where the figure is, and is no claim of
 * its own; 超计划12个百分点 is, which tells no figure beside it.
 */
const COMPARED_WITH_TARGET =
  /(?:高于|高出|快于|低于|高|低|比)[^，。；]{0,8}?(?:目标|控制线|预期)(?:值|数|目标)?(?:高出?|低|快|多)?$/;

/** 高于全省0.1个百分点: compared with others; the distance is no claim of its own. */
export const aboveOthers: Rule = {
  name: 'above-others',
  read(reading) {
    const [window] = reading.windows;
    if (window.figure.kind !== 'point') return undefined;
    if (COMPARED_WITH_TARGET.test(window.left)) return [];
    const compared = COMPARED.exec(window.left);
    if (!compared) return undefined;
    const own = { ...reading, subjectWords: window.left.slice(0, compared.index).replace(/^、/, '') };
    const subject = subjectFor(own);
    if (!subject || subject.name === '') return [];
    if (own.memory.time.period.role === 'outcome' && compared[0].includes('低于')) return [];
    const measures = indicatorByCode(subject.indicator)?.measures;
    return [
      draftOf(own, window, subject, this.name, {
        op: 'relative',
        value: undefined,
        unit: '',
        measure: measures && !measures.includes('growth') ? measures[0] : 'growth',
        reference: compared[1],
      }),
    ];
  },
};
