import type { ChangeEvent } from '../tracking/change-events.schema';
import { escapeHtml } from '../common/escape-html';
import type { Language } from './language';
import { VERDICT_WORDS } from '../figures/verdict-words';

type Change = ChangeEvent['changes'][number];

const WORDS = {
  zh: {
    title: (place: string, year: number, what: string) => `${place}${year}年目标：${what}`,
    newTargets: (count: number) => `新提出 ${count} 项`,
    gone: (count: number) => `不再列出 ${count} 项`,
    became: (verdict: string, count: number) => `${verdict} ${count} 项`,
    cause: { new_report: '收录新报告', new_revision: '报告有了新版本', correction: '编辑更正', new_rules: '规则更新' },
    none: '新目标',
    noMore: '目标已不在报告里',
    comma: '，',
    colon: '：',
  },
  en: {
    title: (place: string, year: number, what: string) => `${place}, targets of ${year}: ${what}`,
    newTargets: (count: number) => `${count} new`,
    gone: (count: number) => `${count} no longer listed`,
    became: (verdict: string, count: number) => `${count} ${verdict.toLowerCase()}`,
    cause: {
      new_report: 'new report',
      new_revision: 'new revision of a report',
      correction: 'correction',
      new_rules: 'new rules',
    },
    none: 'new target',
    noMore: 'no longer in the report',
    comma: ', ',
    colon: ': ',
  },
} as const;

/** What an event is called in a feed: 易县2021年目标：达到 12 项，未达到 3 项. */
export function eventTitle({ region, year, changes }: ChangeEvent, language: Language): string {
  const words = WORDS[language];
  const isNew = ({ from, to }: Change) => from === null && to === 'pending';
  const counts = new Map<string, number>();
  const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { to } of changes.filter((change) => !isNew(change))) if (to) add(VERDICT_WORDS[language][to]);
  const parts = [...counts].map(([verdict, count]) => words.became(verdict, count));
  const [fresh, gone] = [changes.filter(isNew).length, changes.filter(({ to }) => to === null).length];
  if (fresh > 0) parts.push(words.newTargets(fresh));
  if (gone > 0) parts.push(words.gone(gone));
  return words.title(region.name, year, parts.join(words.comma));
}

/** An event as the HTML of a feed's entry: its cause, and each verdict that changed, leading to its page. */
export function eventHtml({ cause, report, changes }: ChangeEvent, origin: string, language: Language): string {
  const words = WORDS[language];
  const told = (verdict: Change['to'], otherwise: string) => (verdict ? VERDICT_WORDS[language][verdict] : otherwise);
  const because =
    escapeHtml(words.cause[cause]) + (report ? words.colon + link(`${origin}/reports/${report.id}`, report.title) : '');
  const items = changes.map(({ key, name, indicator, from, to }) => {
    const called = (language === 'en' && indicator?.nameEn) || name;
    const turn = `${told(from, words.none)} → ${told(to, words.noMore)}`;
    return `<li>${link(`${origin}/verdicts/${key}`, called)}${words.colon}${escapeHtml(turn)}</li>`;
  });
  return `<p>${because}</p><ul>${items.join('')}</ul>`;
}

const link = (address: string, text: string) => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
