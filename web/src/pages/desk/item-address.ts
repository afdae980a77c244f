import type { ReviewItem } from '../../api/desk-types';
import { claimAnchor } from '../../components/claim-anchor';
import { addressOfFilter, type ReviewFilter } from './review-filter';

/** Where an item is looked at: its report, with what was asked of the queue, so that the next one can be taken there. */
export function addressOfItem(item: ReviewItem, filter: ReviewFilter): string {
  if (!item.report) return `/desk?${addressOfFilter(filter)}`;
  const anchor = item.claim ? `#${claimAnchor(item.claim.id)}` : '';
  return `/desk/reports/${item.report.id}?${addressOfFilter(filter, { item: item.key, why: item.kind })}${anchor}`;
}
