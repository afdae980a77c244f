import { differenceUnit, formatQuantity, roundComputed } from '../../figures/quantity';
import { VERDICT_WORDS } from '../../figures/verdict-words';
import type { Verdict } from '../../judgement/types';
import type { ChangeLine, Season, Section } from '../digest-content';
import type { MailLanguage } from '../subscription.schema';

/** What mails say, in one language. */
export interface MailWords {
  locale: string;
  site: string;
  digest: string;
  verdicts: Record<Verdict, string>;
  gone: string;
  sections: Record<Section | 'moved' | 'report' | 'season', string>;
  causes: Record<ChangeLine['cause'], string>;
  targetOf: (year: number) => string;
  outcomeOf: (year: number) => string;
  placeYear: (place: string, year: number) => string;
  /** The one thing of the subject. */
  headline: Record<Section, (of: { place: string; year: number; name: string; from: string; to: string }) => string>;
  newReport: (place: string, year: number) => string;
  movedTo: (from: string, to: string) => string;
  seasons: Record<Season, string>;
  /** After the one thing: how many more there are. */
  andMore: (count: number) => string;
  lede: (items: number, regions: number) => string;
  window: (first: string, last: string) => string;
  rest: (count: number) => string;
  countOf: (verdict: string, count: number) => string;
  countsOf: (year: number) => string;
  report: string;
  /** How far the outcome is from the target. */
  margin: (margin: number, unit: string) => string;
  following: string;
  below: (place: string) => string;
  listMark: string;
  because: string;
  manage: string;
  leave: string;
  test: string;
  explain: string;
}

const SYMBOLS: Record<Verdict, string> = { met: '●', missed: '▼', unreported: '▨', pending: '○', incomparable: '◆' };

/** A verdict's shape as a character: mail programs show no drawings of their own. */
export const verdictSymbol = (verdict: Verdict) => SYMBOLS[verdict];

const difference = (margin: number, unit: string, language: MailLanguage) =>
  formatQuantity(roundComputed(Math.abs(margin)), differenceUnit(unit), language);

/** As it stands within a sentence. */
const uncapitalized = (words: Record<Verdict, string>) =>
  Object.fromEntries(Object.entries(words).map(([verdict, word]) => [verdict, word.toLowerCase()])) as typeof words;

const zh: MailWords = {
  locale: 'zh-CN',
  site: '兑现',
  digest: '兑现周报',
  verdicts: VERDICT_WORDS.zh,
  gone: '目标已不在报告中',
  sections: {
    moved: '地区变更',
    correction: '更正',
    changed: '结论有变',
    verdict: '新的结论',
    silence: '没有下文的目标',
    target: '新提出的目标',
    report: '新收录的报告',
    season: '人大会议',
  },
  causes: {
    new_report: '因收录了新的报告',
    new_revision: '因报告有了新的版本',
    correction: '经编辑更正',
    new_rules: '因判断规则更新',
  },
  targetOf: (year) => `${year}年目标`,
  outcomeOf: (year) => `${year}年结果`,
  placeYear: (place, year) => `${place} ${year}年`,
  headline: {
    correction: ({ place, year, name, to }) => `更正：${place}${year}年${name}改判为${to}`,
    changed: ({ place, year, name, from, to }) => `${place}${year}年${name}由${from || '无'}改为${to}`,
    verdict: ({ place, year, name, to }) => `${place}${year}年${name}${to}`,
    silence: ({ place, year, name }) => `${place}${year}年${name}没有下文`,
    target: ({ place, year, name }) => `${place}提出${year}年目标：${name}`,
  },
  newReport: (place, year) => `收录${place}${year}年政府工作报告`,
  movedTo: (from, to) => (from === to ? `${from}的行政区划代码已变更` : `${from}现为${to}，此后改为关注${to}`),
  seasons: {
    local: '各地人民代表大会将陆续召开，新一年的政府工作报告收录后会在周报中告知。',
    national: '全国人民代表大会三月召开，国务院政府工作报告收录后会在周报中告知。',
  },
  andMore: (count) => `，另有${count}项`,
  lede: (items, regions) => (regions > 1 ? `${regions}个地区共有${items}项变化。` : `共有${items}项变化。`),
  window: (first, last) => (first === last ? first : `${first}至${last}`),
  rest: (count) => `另有${count}项：`,
  countOf: (verdict, count) => `${verdict} ${count}`,
  countsOf: (year) => `${year}年目标：`,
  report: '政府工作报告',
  margin: (margin, unit) =>
    margin === 0 ? '恰好达到目标数' : `比目标${margin > 0 ? '好' : '差'}${difference(margin, unit, 'zh')}`,
  following: '您关注：',
  below: (place) => `${place}及以下各地`,
  listMark: '、',
  because: '这封邮件发给在本站订阅并确认过的地址，每周至多一封，没有变化就不发。',
  manage: '更改关注的内容',
  leave: '一键退订',
  test: '【测试】',
  explain: '引号内是报告原文；结论由公布的规则得出。',
};

const en: MailWords = {
  locale: 'en',
  site: 'Duixian',
  digest: 'Duixian weekly',
  verdicts: uncapitalized(VERDICT_WORDS.en),
  gone: 'the target is no longer in the report',
  sections: {
    moved: 'Regions that changed',
    correction: 'Corrections',
    changed: 'Verdicts that changed',
    verdict: 'New verdicts',
    silence: 'Targets never mentioned again',
    target: 'New targets',
    report: 'New reports',
    season: 'Congresses',
  },
  causes: {
    new_report: 'after a new report',
    new_revision: 'after a new revision of the report',
    correction: 'corrected by an editor',
    new_rules: 'by new rules',
  },
  targetOf: (year) => `Target of ${year}`,
  outcomeOf: (year) => `Outcome of ${year}`,
  placeYear: (place, year) => `${place} ${year}`,
  headline: {
    correction: ({ place, year, name, to }) => `Corrected: ${place} ${year}, ${name}: ${to}`,
    changed: ({ place, year, name, from, to }) => `${place} ${year}, ${name}: ${from || 'none'} → ${to}`,
    verdict: ({ place, year, name, to }) => `${place} ${year}, ${name}: ${to}`,
    silence: ({ place, year, name }) => `${place} ${year}, ${name}: never mentioned again`,
    target: ({ place, year, name }) => `${place} sets a target for ${year}: ${name}`,
  },
  newReport: (place, year) => `The ${year} work report of ${place} is here`,
  movedTo: (from, to) =>
    from === to ? `${from} has another division code` : `${from} is now ${to}, which you follow in its place`,
  seasons: {
    local: 'Local people’s congresses are about to meet; this digest tells when their new work reports are here.',
    national: 'The National People’s Congress meets in March; this digest tells when its work report is here.',
  },
  andMore: (count) => ` and ${count} more`,
  lede: (items, regions) =>
    `${items} ${items === 1 ? 'change' : 'changes'}${regions > 1 ? ` in ${regions} regions` : ''}.`,
  window: (first, last) => (first === last ? first : `${first} to ${last}`),
  rest: (count) => `${count} more: `,
  countOf: (verdict, count) => `${count} ${verdict}`,
  countsOf: (year) => `Targets of ${year}: `,
  report: 'work report',
  margin: (margin, unit) =>
    margin === 0
      ? 'exactly the target'
      : `${margin > 0 ? 'better' : 'worse'} than the target by ${difference(margin, unit, 'en')}`,
  following: 'You follow: ',
  below: (place) => `${place} and all below`,
  listMark: ', ',
  because:
    'This mail goes to an address that subscribed and confirmed; at most one a week, and none when nothing changed.',
  manage: 'Change what you follow',
  leave: 'Leave with one click',
  test: '[Test] ',
  explain: 'Quotes are the reports’ own words; verdicts follow published rules.',
};

export const MAIL_WORDS = { zh, en } as const;
