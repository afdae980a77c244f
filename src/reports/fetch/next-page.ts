import { squeeze } from './page-view';
import type { PageElement } from './parse-page';
import { resolveLink } from './resolve-link';

const NEXT = /^[<[（(【]?\s*(?:下一?页|后一?页|next( page)?|>|›|»|>>)\s*[>\]）)】›»]*$/i;
// A content system of many government sites writes its paging by script: pages in all, this page from 0, name, ending.
const PAGING_SCRIPT =
  /createPageHTML\(\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,10})["']/;

/** The address of a list's next page on the same site; null where there is none. */
export function nextPage(page: PageElement, html: string, base: string, address: string): string | null {
  const candidates = [linked(page, base), scripted(html, base)];
  return candidates.find((url) => url !== null && url !== address && sameSite(url, address)) ?? null;
}

function linked(page: PageElement, base: string): string | null {
  const declared = page.querySelector('a[rel~="next"][href], link[rel~="next"][href]');
  if (declared) return resolveLink(declared.getAttribute('href')!, base);
  for (const anchor of page.querySelectorAll('a[href]'))
    if (NEXT.test(squeeze(anchor.textContent ?? ''))) {
      const url = resolveLink(anchor.getAttribute('href')!, base);
      if (url !== null) return url;
    }
  return null;
}

function scripted(html: string, base: string): string | null {
  const call = PAGING_SCRIPT.exec(html);
  if (!call) return null;
  const [, pages, current, name, ending] = call;
  const next = Number(current) + 1;
  return next < Number(pages) ? resolveLink(`${name}_${next}.${ending}`, base) : null;
}

function sameSite(url: string, address: string): boolean {
  return new URL(url).hostname === new URL(address).hostname;
}
