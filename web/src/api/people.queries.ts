import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { LIST_LIMIT } from './queries';
import type { ListedPerson } from './types';

type Role = ListedPerson['role'];

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/people', { signal })),
  });

/** Who administered whom, the latest first, page after page; anew whenever people are. */
export const peopleLogQuery = () =>
  infiniteQueryOptions({
    queryKey: ['people', 'log'],
    queryFn: ({ signal, pageParam }) =>
      body(
        client.GET('/api/v1/people/log', {
          params: { query: { limit: LIST_LIMIT, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const invitePerson = (name: string, role: Role) => body(client.POST('/api/v1/people', { body: { name, role } }));

export const changePerson = (id: number, change: { role?: Role; disabled?: boolean }) =>
  body(client.PATCH('/api/v1/people/{id}', { params: { path: { id } }, body: change }));

export const renewLink = (id: number) =>
  body(client.POST('/api/v1/people/{id}/invitation', { params: { path: { id } } }));

export const signPersonOut = (id: number) =>
  body(client.DELETE('/api/v1/people/{id}/sessions', { params: { path: { id } } }));
