/** What the first page asks the API; `reports`, how many there are, makes a question a new one when more have been read. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { Answer } from './types';

const LATEST = 6;

export type CoveragePage = Answer<'/api/v1/coverage'>;
export type ChangeEvent = Answer<'/api/v1/changes/events'>['items'][number];

/** What is covered within a region, page after page. */
export const coverageQuery = (within: string, reports: number) =>
  infiniteQueryOptions({
    queryKey: ['coverage', within, reports],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/coverage', {
          params: { query: { within, limit: LIST_LIMIT, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

export const latestEventsQuery = (reports: number) =>
  queryOptions({
    queryKey: ['changes', 'events', reports],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/changes/events', { params: { query: { limit: LATEST } }, signal })),
    placeholderData: keepPreviousData,
  });

export const latestReportsQuery = (reports: number) =>
  queryOptions({
    queryKey: ['reports', 'latest', reports],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/reports', { params: { query: { state: 'ready', limit: LATEST } }, signal })),
    placeholderData: keepPreviousData,
  });
