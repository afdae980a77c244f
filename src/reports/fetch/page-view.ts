import { parsePage } from './parse-page';

/** What of a page tells of its kind. */
export interface PageView {
  title: string;
  /** What a person reads, white space as single spaces. */
  text: string;
  /** The page as sent, where challenge scripts show. */
  source: string;
  links: number;
  asksForPassword: boolean;
  /** It shows another document: a frame, a picture, a player. */
  embeds: boolean;
}

export function viewPage(html: string): PageView {
  const page = parsePage(html);
  const title = squeeze(page.querySelector('title')?.textContent ?? '');
  const links = page.querySelectorAll('a[href]').length;
  const asksForPassword = page.querySelector('input[type="password" i]') !== null;
  const embeds = page.querySelector('iframe[src], frame[src], embed[src], object[data], img[src]') !== null;
  for (const unseen of page.querySelectorAll('script, style, template, title')) unseen.remove();
  return {
    title,
    text: squeeze(page.textContent ?? ''),
    source: html,
    links,
    asksForPassword,
    embeds,
  };
}

/** A text without markup as a page: its first line serves as title where it is short. */
export function viewText(text: string): PageView {
  const first = text.trimStart().split('\n', 1)[0]!.trim();
  const title = first.length <= 60 ? first : '';
  return { title, text: squeeze(text), source: '', links: 0, asksForPassword: false, embeds: false };
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
