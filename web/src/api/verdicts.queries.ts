/** What the pages of verdicts and their changes ask the API. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { paths } from './schema';
import type { Answer } from './types';

type ChangesQuery = NonNullable<paths['/api/v1/changes']['get']['parameters']['query']>;

/** Which changes are asked for; what is empty does not narrow. */
export type ChangeFilter = Pick<ChangesQuery, 'region' | 'indicator' | 'cause' | 'from' | 'to'>;

export type ChangePage = Answer<'/api/v1/changes'>;
export type ListedChange = ChangePage['items'][number];
export type VerdictDetail = Answer<'/api/v1/verdicts/{key}'>;
export type StandingVerdict = NonNullable<VerdictDetail['standing']>;

/** Changes of verdicts, the latest first, page after page; without targets that are new and wait for their outcome. */
export const changesQuery = (filter: ChangeFilter) =>
  infiniteQueryOptions({
    queryKey: ['changes', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/changes', {
          params: {
            query: { ...filter, news: 'true', limit: LIST_LIMIT, cursor: pageParam },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
