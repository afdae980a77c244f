/** What the pages that follow targets through the years, and set regions and indicators side by side, ask the API. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { ComparisonQuery, IndicatorFilter, VerdictsFilter } from './comparison.types';

/** The fields of policy, which change only with a new version of the application. */
export const fieldsQuery = () =>
  queryOptions({
    queryKey: ['fields'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/fields', { signal })),
    staleTime: Infinity,
  });

export const recordQuery = (code: string) =>
  queryOptions({
    queryKey: ['record', code],
    queryFn: ({ signal }) => body(client.GET('/api/v1/regions/{code}/record', { params: { path: { code } }, signal })),
  });

export const seriesQuery = (code: string) =>
  queryOptions({
    queryKey: ['series', code],
    queryFn: ({ signal }) => body(client.GET('/api/v1/regions/{code}/series', { params: { path: { code } }, signal })),
  });

export const comparisonQuery = (query: ComparisonQuery) =>
  queryOptions({
    queryKey: ['comparison', query],
    queryFn: ({ signal }) => body(client.GET('/api/v1/comparison', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const indicatorQuery = (code: string) =>
  queryOptions({
    queryKey: ['indicator', code],
    queryFn: ({ signal }) => body(client.GET('/api/v1/indicators/{code}', { params: { path: { code } }, signal })),
  });

export const indicatorYearQuery = (code: string, year: number, query: IndicatorFilter) =>
  queryOptions({
    queryKey: ['indicator', code, year, query],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/indicators/{code}/years/{year}', { params: { path: { code, year }, query }, signal })),
    placeholderData: keepPreviousData,
  });

export const indicatorSeriesQuery = (code: string, query: IndicatorFilter) =>
  queryOptions({
    queryKey: ['indicator', code, 'series', query],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/indicators/{code}/series', { params: { path: { code }, query }, signal })),
    placeholderData: keepPreviousData,
  });

/** Every region's target and outcome of a year, page after page. */
export const indicatorVerdictsQuery = (code: string, year: number, filter: VerdictsFilter) =>
  infiniteQueryOptions({
    queryKey: ['indicator', code, year, 'verdicts', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/indicators/{code}/years/{year}/verdicts', {
          params: {
            path: { code, year },
            query: { ...filter, limit: 50, cursor: pageParam },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
