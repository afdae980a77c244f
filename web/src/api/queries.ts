/** Every question that the pages ask the API, with its key in the cache. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { body, client } from './client';

/** Documents are still being read: look again after this many milliseconds. */
const WHILE_READING = 2_000;
const SEARCH_LIMIT = 12;
/** The most that the API gives at once. */
export const LIST_LIMIT = 100;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal stays a refusal; only a server in trouble or a lost connection is worth another try.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
      },
    },
  });
}

export const statusQuery = () =>
  queryOptions({
    queryKey: ['status'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/status', { signal })),
    refetchInterval: ({ state }) => (state.data && state.data.documents.waiting > 0 ? WHILE_READING : false),
  });

/** Regions by name or code. */
export const regionSearchQuery = (words: string) =>
  queryOptions({
    queryKey: ['regions', 'search', words],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/regions', { params: { query: { q: words, limit: SEARCH_LIMIT } }, signal })),
    placeholderData: keepPreviousData,
  });

export const regionQuery = (code: string) =>
  queryOptions({
    queryKey: ['region', code],
    queryFn: ({ signal }) => body(client.GET('/api/v1/regions/{code}', { params: { path: { code } }, signal })),
  });

export const scorecardQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['scorecard', code, year],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/regions/{code}/scorecards/{year}', { params: { path: { code, year } }, signal })),
  });

/** Targets of the plans in force in a year, with their progress. */
export const plansQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['plans', code, year],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/regions/{code}/plans', { params: { path: { code }, query: { year } }, signal })),
  });

/** What the reports around a year keep silent about and change. */
export const silenceQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['silence', code, year],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/regions/{code}/years/{year}/silence', { params: { path: { code, year } }, signal })),
  });

export const ladderQuery = (code: string, region: string, year: number) =>
  queryOptions({
    queryKey: ['ladder', code, region, year],
    queryFn: ({ signal }) =>
      body(
        client.GET('/api/v1/indicators/{code}/ladders', {
          params: { path: { code }, query: { region, year } },
          signal,
        }),
      ),
  });

/** A verdict by its lasting name. */
export const verdictQuery = (key: string) =>
  queryOptions({
    queryKey: ['verdict', key],
    queryFn: ({ signal }) => body(client.GET('/api/v1/verdicts/{key}', { params: { path: { key } }, signal })),
  });

/** The catalogue, which changes only with a new version of the application. */
export const indicatorsQuery = () =>
  queryOptions({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/indicators', { signal })),
    staleTime: Infinity,
  });

/** Reports that are kept but not judged: held, or not readable. */
export const unjudgedReportsQuery = (state: 'held' | 'failed', reports: number) =>
  queryOptions({
    queryKey: ['reports', state, reports],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/reports', { params: { query: { state, limit: LIST_LIMIT } }, signal })),
  });

export const reportQuery = (id: number) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => body(client.GET('/api/v1/reports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? WHILE_READING : false),
  });

/** The report of a region and year: one, or none. */
export const reportOfYearQuery = (region: string, year: number) =>
  queryOptions({
    queryKey: ['reports', region, year],
    queryFn: ({ signal }) => body(client.GET('/api/v1/reports', { params: { query: { region, year } }, signal })),
  });

export const revisionsQuery = (id: number) =>
  queryOptions({
    queryKey: ['revisions', id],
    queryFn: ({ signal }) => body(client.GET('/api/v1/reports/{id}/revisions', { params: { path: { id } }, signal })),
  });

export const revisionDifferenceQuery = (id: number, from: number, to: number) =>
  queryOptions({
    queryKey: ['revisions', id, from, to],
    queryFn: ({ signal }) =>
      body(
        client.GET('/api/v1/reports/{id}/revisions/{from}/differences/{to}', {
          params: { path: { id, from, to } },
          signal,
        }),
      ),
  });
