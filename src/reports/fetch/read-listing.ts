import { documentText } from './document-text';
import { fetchDocument } from './fetch-document';
import type { FetchOutcome, Known } from './fetch-outcome';
import { findReportLinks, type ListingOptions, type ListingPage, type ReportLink } from './find-report-links';
import type { Visitor } from './visitor';

export interface ReadListingOptions extends ListingOptions {
  /** How many pages of the list are read at most. */
  maxPages?: number;
  signal?: AbortSignal;
}

export interface Listing {
  /** What came of the list's first page; where it brought nothing new there are no reports to look at. */
  outcome: FetchOutcome;
  reports: ReportLink[];
  /** How many pages of the list were read. */
  pages: number;
  /** Why no further page was read: there is none, enough were read, or what came of the last one. */
  stopped: 'end' | 'limit' | FetchOutcome;
}

const MAX_PAGES = 5;
// A page of a list is some hundred kilobytes at most.
const LARGEST_LIST = 4_194_304;

/**
 * Looks at a list of reports, page by page as far as it goes on, and gives the links to reports.
 * @param known of the first page; where that is unchanged nothing further is asked
 * @throws as `fetchDocument`
 */
export async function readListing(
  url: string,
  known: Known,
  visitor: Visitor,
  options: ReadListingOptions = {},
): Promise<Listing> {
  const outcome = await fetchDocument(url, known, visitor, options.signal);
  const reports = new Map<string, ReportLink>();
  const seen = new Set<string>();
  let latest = outcome;
  let stopped: Listing['stopped'] | undefined;
  while (stopped === undefined) {
    const page = listingPage(latest, options);
    if (page) seen.add(latest.finalUrl);
    for (const link of page?.reports ?? []) if (!reports.has(link.url)) reports.set(link.url, link);
    if (!page) stopped = latest;
    else if (page.nextPage === null || seen.has(page.nextPage)) stopped = 'end';
    else if (seen.size >= (options.maxPages ?? MAX_PAGES)) stopped = 'limit';
    else latest = await fetchDocument(page.nextPage, {}, visitor, options.signal);
  }
  return { outcome, reports: [...reports.values()], pages: seen.size, stopped };
}

function listingPage(outcome: FetchOutcome, options: ListingOptions): ListingPage | undefined {
  const found = outcome.kind === 'moved' ? outcome.found : outcome;
  if (found.kind !== 'new' && found.kind !== 'changed') return undefined;
  if (found.document.bytes.length > LARGEST_LIST) return undefined;
  const html = documentText(found.document, outcome.finalUrl);
  return html === undefined ? undefined : findReportLinks(html, outcome.finalUrl, options);
}
