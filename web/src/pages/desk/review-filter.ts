import type { ReviewKind } from '../../api/desk-types';

export const REVIEW_KINDS: readonly ReviewKind[] = [
  'verdict',
  'link',
  'confidence',
  'jump',
  'held',
  'orphan',
  'needless',
];

/** What of the queue is asked for; it stands in the address, so that it lasts and can be shared. */
export interface ReviewFilter {
  region?: string;
  year?: number;
  indicator?: string;
  kind?: ReviewKind;
  order: 'change' | 'doubt';
}

export function filterOfAddress(search: URLSearchParams): ReviewFilter {
  const region = search.get('region') ?? '';
  const year = search.get('year') ?? '';
  const indicator = search.get('indicator') ?? '';
  const kind = REVIEW_KINDS.find((each) => each === search.get('kind'));
  return {
    ...(/^\d{6}$/.test(region) && { region }),
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
    ...(/^[a-z0-9_]+$/.test(indicator) && { indicator }),
    ...(kind && { kind }),
    order: search.get('order') === 'doubt' ? 'doubt' : 'change',
  };
}

/** The same as parameters of an address, with further ones; what is not asked for is left out. */
export function addressOfFilter(filter: ReviewFilter, further: Record<string, string> = {}): string {
  const { order, ...wanted } = filter;
  const given = { ...wanted, ...(order === 'doubt' && { order }), ...further };
  return new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}
