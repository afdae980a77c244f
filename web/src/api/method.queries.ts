/** What the pages about the site ask the API. */
import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';

/** Rules, versions and contact, which change only with a new version of the application. */
export const methodQuery = () =>
  queryOptions({
    queryKey: ['method'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/method', { signal })),
    staleTime: Infinity,
  });
