import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { deskReportQuery, takeNext } from '../../api/desk.queries';
import { addressOfItem } from './item-address';
import { addressOfFilter, type ReviewFilter } from './review-filter';
import type { Acts } from './use-acts';

/**
 * Goes on to the next item of the queue, with its report at hand, so that it is shown at once; where nothing is left, to
 * the queue. Where the server does not tell, the page stays and says so.
 */
export function useNextItem(filter: ReviewFilter, acts: Acts): (skipped: string[]) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const go = async (address: string) => navigate(address, { preventScrollReset: address.startsWith(`${pathname}?`) });
  return (skipped) =>
    acts.during(async () => {
      try {
        const next = await takeNext(filter, skipped);
        if (next?.report) await queries.fetchQuery(deskReportQuery(next.report.id));
        if (next) return await go(addressOfItem(next, filter));
      } catch (error) {
        return acts.fail('stayed', error);
      }
      acts.say({ what: 'queueDone', moves: [] });
      if (pathname !== '/desk') await go(`/desk?${addressOfFilter(filter)}`);
    });
}
