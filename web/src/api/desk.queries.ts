/** What the editors' desk asks the API and tells it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReviewFilter } from '../pages/desk/review-filter';
import { body, client } from './client';
import type { ActRequest, ReviewItem } from './desk-types';

const QUEUE_LENGTH = 100;
const WHILE_READING = 2_000;
/** What was just fetched on the way to its page is not fetched again there. */
const ON_THE_WAY = 1_000;

export const reviewQueueQuery = (filter: ReviewFilter) =>
  queryOptions({
    queryKey: ['desk', 'queue', filter],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/desk/queue', { params: { query: { ...filter, limit: QUEUE_LENGTH } }, signal })),
    placeholderData: keepPreviousData,
    // Others work at it too.
    staleTime: 0,
  });

export const reviewProgressQuery = (scope: Pick<ReviewFilter, 'region' | 'year'>, cursor?: number) =>
  queryOptions({
    queryKey: ['desk', 'progress', scope, cursor],
    queryFn: ({ signal }) =>
      body(
        client.GET('/api/v1/desk/progress', { params: { query: { ...scope, cursor, limit: QUEUE_LENGTH } }, signal }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const deskReportQuery = (id: number) =>
  queryOptions({
    queryKey: ['desk', 'report', id],
    queryFn: ({ signal }) => body(client.GET('/api/v1/desk/reports/{id}', { params: { path: { id } }, signal })),
    staleTime: ON_THE_WAY,
    refetchInterval: ({ state }) => (state.data?.report.state === 'reading' ? WHILE_READING : false),
  });

/** The next item that nobody else looks at, now leased to the one who asks; null where nothing is left. */
export async function takeNext(filter: ReviewFilter, skipped: string[]): Promise<ReviewItem | null> {
  return (await body(client.POST('/api/v1/desk/queue/next', { body: { ...filter, skipped } }))).item;
}

/** Keeps an item for the one who looks at it. */
export const keepLease = (key: string) =>
  body(client.PUT('/api/v1/desk/queue/leases/{key}', { params: { path: { key } } }));

export const postAct = (request: ActRequest) => body(client.POST('/api/v1/desk/acts', { body: request }));

/** What an act would do; nothing is kept. */
export const previewAct = (request: ActRequest) => body(client.POST('/api/v1/desk/acts/preview', { body: request }));

export const turnAct = (id: number, to: 'undo' | 'redo', reason = '') =>
  body(
    to === 'undo'
      ? client.POST('/api/v1/desk/acts/{id}/undo', { params: { path: { id } }, body: { reason } })
      : client.POST('/api/v1/desk/acts/{id}/redo', { params: { path: { id } }, body: { reason } }),
  );

export const turnCorrection = (id: number, to: 'withdraw' | 'reinstate', reason = '') =>
  body(
    to === 'withdraw'
      ? client.POST('/api/v1/desk/corrections/{id}/withdraw', { params: { path: { id } }, body: { reason } })
      : client.POST('/api/v1/desk/corrections/{id}/reinstate', { params: { path: { id } }, body: { reason } }),
  );
