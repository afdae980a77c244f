/** What the pages of verdicts and their changes ask the API. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { paths } from './schema';

type ChangesQuery = NonNullable<paths['/api/v1/changes']['get']['parameters']['query']>;

/** Which changes are asked for; what is empty does not narrow. */
export type ChangeFilter = Pick<ChangesQuery, 'region' | 'indicator' | 'cause' | 'from' | 'to'>;

export type ChangePage = paths['/api/v1/changes']['get']['responses'][200]['content']['application/json'];
export type ListedChange = ChangePage['items'][number];
export type VerdictDetail = paths['/api/v1/verdicts/{key}']['get']['responses'][200]['content']['application/json'];
export type StandingVerdict = NonNullable<VerdictDetail['standing']>;

/** Changes of verdicts, the latest first, page after page; without targets that are new and wait for their outcome. */
export const changesQuery = (filter: ChangeFilter) =>
  infiniteQueryOptions({
    queryKey: ['changes', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/changes', {
          params: {
            query: { ...filter, news: 'true', limit: LIST_LIMIT, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
