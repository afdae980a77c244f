import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';

/** What can be downloaded: tables, columns, formats, licence. */
export const downloadsQuery = () =>
  queryOptions({
    queryKey: ['downloads'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/downloads', { signal })),
  });
