/** What the pages that follow targets through the years, and set regions and indicators side by side, ask the API. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { paths } from './schema';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type TrackRecord = Answer<'/api/v1/regions/{code}/record'>;
export type RecordYear = TrackRecord['years'][number];
export type RegionSeries = Answer<'/api/v1/regions/{code}/series'>;
export type Series = RegionSeries['series'][number];
export type SeriesYear = Series['years'][number];
export type JudgedFigure = SeriesYear['judged'];
export type Comparison = Answer<'/api/v1/comparison'>;
export type ComparisonColumn = Comparison['columns'][number];
export type ComparisonCell = Comparison['cells'][number];
export type Field = Answer<'/api/v1/fields'>['items'][number];
export type IndicatorDetail = Answer<'/api/v1/indicators/{code}'>;
export type IndicatorYear = Answer<'/api/v1/indicators/{code}/years/{year}'>;
export type IndicatorSeries = Answer<'/api/v1/indicators/{code}/series'>;
export type IndicatorVerdict = Answer<'/api/v1/indicators/{code}/years/{year}/verdicts'>['items'][number];

type ComparisonQuery = paths['/api/v1/comparison']['get']['parameters']['query'];
type VerdictsQuery = NonNullable<
  paths['/api/v1/indicators/{code}/years/{year}/verdicts']['get']['parameters']['query']
>;

export type Aspect = IndicatorYear['aspect'];
export type IndicatorFilter = Pick<VerdictsQuery, 'aspect' | 'level' | 'within'>;
export type VerdictsFilter = IndicatorFilter & Pick<VerdictsQuery, 'verdict' | 'sort'>;

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

export const comparisonQuery = (query: NonNullable<ComparisonQuery>) =>
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
            query: { ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
