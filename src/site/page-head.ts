import { escapeHtml } from '../common/escape-html';
import type { Language } from './language';

/** What the head of a page tells those who share or find its address. */
export interface PageHead {
  title: string;
  description: string;
  /** The path that the page is found under, with what it is of and nothing else: /regions/530600?year=2021. */
  path: string;
  /** Path of the feed of its changes, without ending: regions/530600. */
  feed?: string;
  /** Not to be listed by search engines: a page for editors, or none at all. */
  unlisted?: boolean;
}

const SITE = { zh: '兑现', en: 'Duixian' } as const;
const LOCALES = { zh: ['zh-CN', 'zh_CN'], en: ['en', 'en_US'] } as const;

/** What stands in index.html where the head of the page at hand goes. */
const PLACE = '<!--head-->';

/** The page's HTML with its head filled in. Every word is escaped: names and quotes come from documents of others. */
export function renderHead(html: string, head: PageHead, origin: string, language: Language): string {
  const { title, description, path, feed, unlisted } = head;
  const named = title === SITE[language] ? title : `${title} · ${SITE[language]}`;
  const address = (lang?: Language) => origin + withLanguage(path, lang);
  const meta = (attribute: 'name' | 'property', name: string, content: string) =>
    `<meta ${attribute}="${name}" content="${escapeHtml(content)}" />`;
  const alternate = (hreflang: string, lang?: Language) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(address(lang))}" />`;
  const feedLink = (ending: string, type: string) =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="/feeds/${feed}.${ending}?lang=${language}" data-served />`;
  const tags = [
    // What is marked as served the pages' script takes away, and puts its own in its place.
    `<title data-served>${escapeHtml(named)}</title>`,
    meta('name', 'description', description),
    ...(unlisted
      ? [meta('name', 'robots', 'noindex')]
      : [
          `<link rel="canonical" href="${escapeHtml(address(language === 'en' ? 'en' : undefined))}" />`,
          alternate('zh-CN', 'zh'),
          alternate('en', 'en'),
          alternate('x-default'),
        ]),
    ...(feed ? [feedLink('atom', 'application/atom+xml'), feedLink('json', 'application/feed+json')] : []),
    meta('property', 'og:site_name', SITE[language]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:locale', LOCALES[language][1]),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address(language === 'en' ? 'en' : undefined)),
    meta('property', 'og:image', `${origin}/share.png`),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
  return html
    .replace('<html lang="zh-CN">', () => `<html lang="${LOCALES[language][0]}">`)
    .replace(PLACE, () => tags.join('\n    '));
}

function withLanguage(path: string, language: Language | undefined): string {
  return language ? `${path}${path.includes('?') ? '&' : '?'}lang=${language}` : path;
}
