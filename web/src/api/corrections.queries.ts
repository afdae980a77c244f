/** What the pages of corrections and of the editors' log ask the API. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { paths } from './schema';
import type { Answer } from './types';

type CorrectionsQuery = NonNullable<paths['/api/v1/corrections']['get']['parameters']['query']>;
type AuditQuery = NonNullable<paths['/api/v1/desk/audit']['get']['parameters']['query']>;

/** Which corrections are asked for; what is left out does not narrow. */
export type CorrectionFilter = Pick<CorrectionsQuery, 'region' | 'year' | 'kind' | 'state' | 'person'>;
export type AuditFilter = Pick<AuditQuery, 'region' | 'person'>;
export type AuditEntry = Answer<'/api/v1/desk/audit'>['items'][number];

/** All corrections as lines of JSON, for another installation or for review. */
export const EXPORT_ADDRESS = '/api/v1/corrections/export';

/** Corrections, the latest first, page after page. */
export const correctionsQuery = (filter: CorrectionFilter) =>
  infiniteQueryOptions({
    queryKey: ['corrections', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/corrections', {
          params: { query: { ...filter, limit: LIST_LIMIT, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What editors did, the latest first, page after page. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'audit', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/desk/audit', {
          params: { query: { ...filter, limit: LIST_LIMIT, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Others work at it too.
    staleTime: 0,
  });
