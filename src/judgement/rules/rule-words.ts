import type { RuleName } from './rule';

/** Each judging rule as readers are told it, on the page of a verdict and on that of the method. */
export const RULE_WORDS: Record<RuleName | 'editor', { zh: string; en: string }> = {
  'not-yet': {
    zh: '能说明结果的那份报告还没有收录，先等着。',
    en: 'The report that would tell is not here yet, so the target waits.',
  },
  delegated: {
    zh: '目标是完成上级下达的任务，任务的数字两份报告里都没有，无法比较。',
    en: 'The target is to fulfil what a higher level assigned; neither report gives that figure, so nothing can be compared.',
  },
  relative: {
    zh: '目标以另一个数字为准（经济增速、上级地区、上年），结果就同那个数字比较。',
    en: 'The target refers to another figure (growth of the economy, a higher level, the year before); the outcome is compared with that.',
  },
  'relative-unknown': {
    zh: '目标参照的数字，或这件事的结果，没有收录的报告给出数字，无法比较。',
    en: 'What the target refers to, or what became of it, is given in no report that is here, so nothing can be compared.',
  },
  figure: {
    zh: '次年报告给出了同一指标、同一量、同一时期的数字，直接比较。',
    en: 'The next report gives a figure of the same thing, measure and period; the two are compared.',
  },
  'bound-only': {
    zh: '次年报告只说高于或低于某个数字，从中看不出目标是否达到。',
    en: 'The next report only says on which side of a figure the outcome lies, and that does not tell.',
  },
  admission: {
    zh: '次年报告自己说这项目标没有实现。',
    en: 'The next report itself says that the target was not reached.',
  },
  'from-years': {
    zh: '目标跨越几年，各年报告都给了数字：增速连乘，数量相加，再比较。',
    en: 'The target spans several years and each year’s report gives a figure: growth is compounded, counts are added up, then compared.',
  },
  'from-levels': {
    zh: '次年报告只给了总量，增速或增量由两份报告的总量推算，再比较。',
    en: 'The next report gives a level only; growth or change is derived from the levels of two reports, then compared.',
  },
  'price-adjusted-levels': {
    zh: '报告只给了总量，而这项增速按可比价格计算，不能由总量推算，所以不判断。',
    en: 'The reports give levels only, and this growth is counted in constant prices: it can’t be derived from levels, so it is not judged.',
  },
  'implausible-levels': {
    zh: '由总量推算的增速与目标相差太远，说明口径已经变了，所以不判断。',
    en: 'The growth derived from the levels lies too far from the target: the definition must have changed, so it is not judged.',
  },
  parts: {
    zh: '总数没有数字，但各个部分都达到或都没有达到，总数由此推定。',
    en: 'The whole has no figure, but all its parts reach the target, or all miss it: the whole follows.',
  },
  'parts-differ': {
    zh: '总数没有数字，各个部分有的达到、有的没有，总数无从判断。',
    en: 'The whole has no figure, and some of its parts reach the target while others don’t: of the whole, that tells nothing.',
  },
  'no-figure': {
    zh: '次年报告说到了同一件事，但没有给数字。',
    en: 'The next report speaks of the same thing, without a figure.',
  },
  'other-measure': {
    zh: '次年报告给的是另一种量（如目标是增速，结果是总量），又不能推算。',
    en: 'The next report gives another measure (a level where the target is a growth), and it can’t be derived.',
  },
  'other-unit': {
    zh: '次年报告用的单位与目标不同，又不能换算。',
    en: 'The next report counts in another unit that can’t be converted.',
  },
  'other-scope': {
    zh: '次年报告只说了其中一部分地区或人群。',
    en: 'The next report speaks only of a part of the region or of its people.',
  },
  bundle: {
    zh: '次年报告把几件事合在一个数字里，分不开。',
    en: 'The next report gives one figure for several things together.',
  },
  'words-only': {
    zh: '次年报告只用文字说到，没有数字。',
    en: 'The next report speaks of it in words alone.',
  },
  'other-period': {
    zh: '次年报告只给了别的时期的数字（如五年平均、上半年）。',
    en: 'The next report gives a figure of another period only (an average of five years, half a year).',
  },
  'stock-and-flow': {
    zh: '一个说新增多少，一个说累计多少，不是一回事。',
    en: 'One says how much was added, the other how much there is: two different things.',
  },
  silence: {
    zh: '次年报告没有说到这项目标。',
    en: 'The next report says nothing of it.',
  },
  editor: {
    zh: '编辑看过两份报告之后另下了结论，理由是公开的；规则原来的结论写在旁边。',
    en: 'An editor who looked at both reports gave another verdict, for a reason that is public; what the rules say stands beside it.',
  },
};
