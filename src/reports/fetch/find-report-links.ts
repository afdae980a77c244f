import { nextPage } from './next-page';
import { squeeze } from './page-view';
import { type PageElement, parsePage } from './parse-page';
import { resolveLink } from './resolve-link';
import { latestYear, readReportTitle } from './report-title';

export interface ReportLink {
  /** Absolute, without fragment. */
  url: string;
  title: string;
  /** The year that the report was given in; null where neither title, date nor address tells. */
  year: number | null;
  yearFrom: 'title' | 'date' | 'address' | null;
  /** The government that the title names, such as 昆明市. */
  region: string | null;
}

export interface ListingPage {
  /** In the order of the page, each address once. */
  reports: ReportLink[];
  /** The page of the list that follows; null on the last one. */
  nextPage: string | null;
}

export interface ListingOptions {
  /** The region's full name, such as 昆明市: titles that name another government are left out. */
  region?: string;
}

const MOST_LINKS = 5_000;
const LONGEST_TITLE = 400;
const DATE = /(?<!\d)((?:19|20)\d{2})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*\d{1,2}/;
// 20250123, 2025-01/23, 202501: how content systems file their pages.
const DATE_IN_ADDRESS = /[/_t](20\d{2})-?(0[1-9]|1[0-2])(?:[-/]?(?:0[1-9]|[12]\d|3[01]))?(?=[/_.-])/;
// A row of a list, not the list itself.
const ROW_LINKS = 3;
const ROW_LENGTH = 300;
const ROW_DEPTH = 4;

/**
 * Finds the links to work reports on a listing page, by title, with the year from the title, the date beside it or the
 * address, and the link to the list's next page.
 * @param address of the page, to which relative links refer
 */
export function findReportLinks(html: string, address: string, options: ListingOptions = {}): ListingPage {
  const page = parsePage(html);
  const base = baseOf(page, address);
  const reports = new Map<string, ReportLink>();
  const rows = new Rows();
  let seen = 0;
  for (const anchor of page.querySelectorAll('a[href]')) {
    if (++seen > MOST_LINKS) break;
    const link = reportLink(anchor, base, options, rows);
    if (link && !reports.has(link.url)) reports.set(link.url, link);
  }
  return { reports: [...reports.values()], nextPage: nextPage(page, html, base, address) };
}

function reportLink(anchor: PageElement, base: string, { region }: ListingOptions, rows: Rows): ReportLink | undefined {
  const titles = [anchor.getAttribute('title') ?? '', anchor.textContent ?? ''].map((text) =>
    squeeze(text.slice(0, LONGEST_TITLE)),
  );
  // A long title is cut on the page and whole in its attribute.
  const title = titles.find((candidate) => readReportTitle(candidate) !== null);
  const url = title && resolveLink(anchor.getAttribute('href')!, base);
  if (!title || !url) return undefined;
  const told = readReportTitle(title)!;
  if (region !== undefined && told.region !== null && !sameRegion(told.region, region)) return undefined;
  return { url, title, ...yearOf(told.year, anchor, url, rows), region: told.region };
}

function yearOf(
  inTitle: number | null,
  anchor: PageElement,
  url: string,
  rows: Rows,
): Pick<ReportLink, 'year' | 'yearFrom'> {
  if (inTitle !== null) return { year: inTitle, yearFrom: 'title' };
  const beside = latestYear(DATE.exec(rows.textAround(anchor))?.[1] ?? '');
  if (beside !== null) return { year: beside, yearFrom: 'date' };
  const inAddress = latestYear(DATE_IN_ADDRESS.exec(url)?.[1] ?? '');
  return inAddress === null ? { year: null, yearFrom: null } : { year: inAddress, yearFrom: 'address' };
}

/** Finds the text of the row that a link stands in, where it has a date; each element is read once. */
class Rows {
  private readonly texts = new Map<PageElement, string | null>();

  textAround(anchor: PageElement): string {
    let element: PageElement | null = anchor.parentElement;
    for (let depth = 0; element && depth < ROW_DEPTH; depth++, element = element.parentElement) {
      const text = this.textOf(element);
      if (text === null) break;
      if (DATE.test(text)) return text;
    }
    return '';
  }

  /** null for what is more than a row. */
  private textOf(element: PageElement): string | null {
    const known = this.texts.get(element);
    if (known !== undefined) return known;
    const text = element.textContent ?? '';
    const isRow = text.length <= ROW_LENGTH && element.querySelectorAll('a[href]').length <= ROW_LINKS;
    this.texts.set(element, isRow ? text : null);
    return isRow ? text : null;
  }
}

/** 云南省昆明市 is 昆明市 and 延边州 is 延边朝鲜族自治州; 朝阳市 is not 朝阳区. */
function sameRegion(told: string, region: string): boolean {
  const stem = told.slice(0, -1);
  const sameLevel = told.at(-1) === region.at(-1);
  return told.endsWith(region) || region.endsWith(told) || (sameLevel && stem.length >= 2 && region.startsWith(stem));
}

function baseOf(page: PageElement, address: string): string {
  const declared = page.querySelector('base[href]')?.getAttribute('href');
  return (declared && resolveLink(declared, address)) || address;
}
