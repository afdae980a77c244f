import { Feed } from 'feed';
import type { ChangeEvent } from '../tracking/change-events.schema';
import { eventHtml, eventTitle } from './describe-event';
import type { Language } from './language';
import { nameUuid } from './name-uuid';

/** What a feed is of. */
export interface FeedSubject {
  /** Path of the feed without its ending, which names it for good: changes, regions/530600, indicators/gdp. */
  path: string;
  /** Path of the page that it follows. */
  page: string;
  title: string;
  language: Language;
}

export type FeedFormat = 'atom' | 'json';

const SITE = { zh: '兑现', en: 'Duixian' } as const;

/** A feed of events as Atom or JSON Feed. Ids of feed and entries stay the same wherever the site is served from. */
export function composeFeed(
  subject: FeedSubject,
  events: readonly ChangeEvent[],
  origin: string,
  format: FeedFormat,
): string {
  const { path, page, title, language } = subject;
  const address = (ending: FeedFormat) => `${origin}/feeds/${path}.${ending}?lang=${language}`;
  const feed = new Feed({
    id: `urn:uuid:${nameUuid(`${path}?${language}`)}`,
    title,
    link: origin + page,
    language: language === 'zh' ? 'zh-CN' : 'en',
    author: { name: SITE[language] },
    generator: SITE.en,
    favicon: `${origin}/favicon.svg`,
    updated: lastChange(events),
    feedLinks: { atom: address('atom'), json: address('json') },
  });
  for (const event of events) {
    feed.addItem({
      id: `urn:uuid:${nameUuid(event.id)}`,
      title: eventTitle(event, language),
      link: `${origin}/regions/${event.region.code}?year=${event.year}`,
      date: new Date(event.at),
      content: eventHtml(event, origin, language),
    });
  }
  return format === 'atom' ? feed.atom1() : feed.json1();
}

/** When the last of these events was; the beginning of time where there are none, so that an empty feed is the same at any hour. */
export function lastChange(events: readonly ChangeEvent[]): Date {
  return new Date(events[0]?.at ?? 0);
}
