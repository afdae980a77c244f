import { draftOf } from './draft-of';
import { remember } from './memory';
import { Rule } from './rule';
import { subjectFor, subjectsFor } from './subjects-of';
import { subjectOf } from './subject';

const LISTED_ACTION =
  /^(?:新建|新增|净增|改造|建成|建设|新改建|新改扩建|改扩建|培育|引进|打造|创建|开工|新开工|整治|治理|新植|种植|发放|举办|签约|启动|谋划|新培育|新认定|发展|新增规|引进培育|出栏|办理|累计办理|累计建成|退出|压减|提升|创建成|设立|建立|累计改造|改扩建)/;

/** 地区生产总值增长8%, 同比增长7%, 新增高新技术企业9家: subject, predicate, figure. */
export const plain: Rule = {
  name: 'plain',
  read(reading) {
    const { windows, predicate, memory, context } = reading;
    const [window] = windows;
    if (windows.length > 1) return undefined;
    const counts = !['percent', 'point', 'times'].includes(window.figure.kind);
    const several = counts && !predicate.each ? [] : subjectsFor(reading, predicate.each);
    if (several.length > 1) {
      remember(memory, several);
      return several.map((subject) => draftOf(reading, window, subject, this.name));
    }
    if (reading.subjectWords === '' && memory.subjects.length > 1)
      return memory.subjects.map((subject) => draftOf(reading, window, subject, this.name));
    let subject = subjectFor(reading);
    if (!subject || subject.name === '') return undefined;
    const action = LISTED_ACTION.exec(subject.name)?.[0];
    if (action) memory.action = action;
    else if (
      window.continues &&
      memory.action !== '' &&
      !predicate.average &&
      predicate.verb === 'none' &&
      subject.start >= window.leftStart
    )
      subject = { ...subjectOf(memory.action + subject.name, subject.start, context.regionNames) };
    remember(memory, [subject]);
    return [draftOf(reading, window, subject, this.name)];
  },
};
