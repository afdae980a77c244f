import { draftOf } from './draft-of';
import { Rule } from './rule';
import { subjectOf } from './subject';

const SPENT_ON = /^(?:以上|左右)?(?:都|均)?(?:投入|用于|用在)(?:到|于|了)?([^，。；]{2,14})/;
const MONEY = /(?:支出|财力|资金|收入|经费)$/;

/** 将财政支出的80%用于改善民生: a share of money, named by what it is spent on. */
export const shareSpent: Rule = {
  name: 'share-spent',
  read(reading) {
    const { windows, subjectWords, subjectStart, context } = reading;
    const [window] = windows;
    const [, purpose] = SPENT_ON.exec(window.right) ?? [];
    const money = subjectWords.replace(/的$/, '');
    if (window.figure.kind !== 'percent' || windows.length > 1 || !purpose || !MONEY.test(money)) return undefined;
    const subject = subjectOf(`${money}用于${purpose}`, subjectStart, context.regionNames);
    const end = window.figure.end + window.right.indexOf(purpose) + purpose.length;
    return [draftOf(reading, window, subject, this.name, { measure: 'share', end })];
  },
};
