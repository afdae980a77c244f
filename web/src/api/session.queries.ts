import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/session', { signal })),
  });
