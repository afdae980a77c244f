import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectOf } from './subject';

const NO_THINGS = /^的?(?:预期|较[低高]|合理|更[高低])?(?:目标|区间|范围|增速|增长|速度|水平|要求|标准|比例|幅度|份额)/;

/** 90%以上的服务事项实现一窗办理: a share of the things that follow. */
export const shareOfThings: Rule = {
  name: 'share-of-things',
  read(reading) {
    const [window] = reading.windows;
    const { verb } = reading.predicate;
    if (verb === 'up' || verb === 'down' || NO_THINGS.test(window.right)) return undefined;
    if (window.figure.kind !== 'percent' || reading.windows.length > 1) return undefined;
    if (!/^的[^，]/.test(window.right) && !(reading.subjectWords === '' && window.right.length > 3)) return undefined;
    const { regionNames } = reading.context;
    const [, things = '', rest = ''] = /^的?([^，。；]*?)((?:达到|实现|完成|达).*)?$/.exec(window.right) ?? [];
    const parts = things.includes('、') && rest !== '' ? things.split(/、|和|与/) : [things];
    return parts
      .map((part) => subjectOf(part + rest, window.leftStart, regionNames))
      .filter((subject) => subject.name !== '')
      .map((subject) => draftOf(reading, window, { ...subject, indicator: '' }, this.name, { measure: 'share' }));
  },
};
