import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { paths } from './schema';

type Sources = paths['/api/v1/sources'];
type OneSource = paths['/api/v1/sources/{id}'];

export type SourceDetail = OneSource['get']['responses'][200]['content']['application/json'];
export type Source = Sources['get']['responses'][200]['content']['application/json']['items'][number];
export type SourceLook = SourceDetail['looks'][number];
export type NewSource = Sources['post']['requestBody']['content']['application/json'];
export type SourceChange = OneSource['patch']['requestBody']['content']['application/json'];
export type SourcesImport = paths['/api/v1/sources/import']['post']['responses'][200]['content']['application/json'];
export type SourceFilter = Pick<
  NonNullable<Sources['get']['parameters']['query']>,
  'state' | 'kind' | 'region' | 'address'
>;

/** A source that was just added waits for its first look: look again after this many milliseconds. */
const WHILE_LOOKING = 2_000;

export const sourcesQuery = (filter: SourceFilter) =>
  infiniteQueryOptions({
    queryKey: ['sources', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/sources', {
          params: { query: { ...filter, limit: LIST_LIMIT, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

export const sourceQuery = (id: number) =>
  queryOptions({
    queryKey: ['sources', 'one', id],
    queryFn: ({ signal }) => body(client.GET('/api/v1/sources/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data && isDue(data) ? WHILE_LOOKING : false),
  });

/** Whether a look is to come now. */
export const isDue = ({ nextLookAt }: Source) => nextLookAt !== null && Date.parse(nextLookAt) <= Date.now();

export const addSource = (source: NewSource) => body(client.POST('/api/v1/sources', { body: source }));

export const lookAtSource = (id: number) =>
  body(client.POST('/api/v1/sources/{id}/look', { params: { path: { id } } }));

export const changeSource = (id: number, change: SourceChange) =>
  body(client.PATCH('/api/v1/sources/{id}', { params: { path: { id } }, body: change }));

export async function removeSource(id: number): Promise<void> {
  const { error, response } = await client.DELETE('/api/v1/sources/{id}', { params: { path: { id } } });
  if (!response.ok) throw new ApiError(response.status, (error as object | undefined) ?? {});
}

/** Checks a CSV file of sources, or takes its lines. */
export function importSources(file: File, mode: 'check' | 'all' | 'right'): Promise<SourcesImport> {
  const form = new FormData();
  form.append('file', file);
  return body(
    client.POST('/api/v1/sources/import', {
      params: { query: { mode } },
      // The interface's description knows the field as text; what is sent is the form itself.
      body: form as never,
      bodySerializer: () => form,
    }),
  );
}
