import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { ListedPerson } from './types';

type Role = ListedPerson['role'];

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/people', { signal })),
  });

export const invitePerson = (name: string, role: Role) => body(client.POST('/api/v1/people', { body: { name, role } }));

export const changePerson = (id: number, change: { role?: Role; disabled?: boolean }) =>
  body(client.PATCH('/api/v1/people/{id}', { params: { path: { id } }, body: change }));

export const renewLink = (id: number) =>
  body(client.POST('/api/v1/people/{id}/invitation', { params: { path: { id } } }));

export const signPersonOut = (id: number) =>
  body(client.DELETE('/api/v1/people/{id}/sessions', { params: { path: { id } } }));
