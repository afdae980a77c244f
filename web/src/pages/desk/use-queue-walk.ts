import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keepLease } from '../../api/desk.queries';
import type { DeskClaim, DeskReport } from '../../api/desk-types';
import { claimAnchor } from '../../components/claim-anchor';
import { addressOfFilter, filterOfAddress, REVIEW_KINDS, type ReviewFilter } from './review-filter';
import { readStored, writeStored } from './stored-state';
import type { ReviewKind } from '../../api/desk-types';
import type { Acts } from './use-acts';
import type { Done } from './undo-stack';
import { useNextItem } from './use-next-item';

const SKIPPED = 'duixian.desk.skipped';
const MOST_SKIPPED = 99;
/** Well before a lease runs out. */
const RENEW_MS = 60_000;

/** The way through the queue: which item led here, and on to the next. */
export interface QueueWalk {
  filter: ReviewFilter;
  /** Key of the item that led here; null where the editor came otherwise. */
  item: string | null;
  why: ReviewKind | null;
  isAt: (claim: DeskClaim | null) => boolean;
  advance: () => Promise<void>;
  skip: () => Promise<void>;
  goTo: (place: Pick<Done, 'reportId' | 'claimId'>) => Promise<void>;
}

export function useQueueWalk({ report }: DeskReport, acts: Acts): QueueWalk {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = filterOfAddress(search);
  const item = search.get('item');
  const why = REVIEW_KINDS.find((kind) => kind === search.get('why')) ?? null;
  const goToNext = useNextItem(filter, acts);
  useLease(item);

  // What is done leaves the queue; should it stay, it does not hold the editor up.
  const advance = () => goToNext([...readStored<string[]>(SKIPPED, []), ...(item ? [item] : [])]);
  return {
    filter,
    item,
    why,
    isAt: (claim) =>
      item !== null &&
      claim !== null &&
      (item === `claim:${claim.id}` || claim.verdicts.some(({ id }) => item === `link:${id}`)),
    advance,
    skip: async () => {
      if (item) writeStored(SKIPPED, [...readStored<string[]>(SKIPPED, []), item].slice(-MOST_SKIPPED));
      await advance();
    },
    goTo: async ({ reportId, claimId }) => {
      const hash = claimId === null ? '' : `#${claimAnchor(claimId)}`;
      await navigate(`/desk/reports/${reportId}?${addressOfFilter(filter)}${hash}`, {
        preventScrollReset: reportId === report.id,
      });
    },
  };
}

/** While an item is open here nobody else is given it; whoever has it already keeps it, and a correction tells of the other. */
function useLease(item: string | null): void {
  useEffect(() => {
    if (!item) return;
    const renew = () => void keepLease(item).catch(() => undefined);
    renew();
    const timer = setInterval(renew, RENEW_MS);
    return () => clearInterval(timer);
  }, [item]);
}
