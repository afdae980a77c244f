import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectOf } from './subject';

const SHAPE = /^(.{2,20}?)(?:达到|达|相当于|为)([^，；]{2,12}?(?:平均)?水平)的?$/;

/** 人均生产总值达到全省平均水平的80%: a share of what others have. */
export const shareOfAverage: Rule = {
  name: 'share-of-average',
  read(reading) {
    const [window] = reading.windows;
    if (window.figure.kind !== 'percent') return undefined;
    const [, words] = SHAPE.exec(window.left.replace(/(?:的|以上)$/, '')) ?? [];
    if (!words) return undefined;
    const subject = subjectOf(words, window.leftStart, reading.context.regionNames);
    return [draftOf(reading, window, subject, this.name, { measure: 'share' })];
  },
};
