import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectOf } from './subject';

/** 90%以上的服务事项实现一窗办理: a share of the things that follow. */
export const shareOfThings: Rule = {
  name: 'share-of-things',
  read(reading) {
    const [window] = reading.windows;
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
