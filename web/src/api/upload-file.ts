import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { body, client } from './client';
import { csrfToken } from './csrf-token';
import type { paths } from './schema';

type Documents = paths['/api/v1/documents'];

export type Uploaded = Documents['post']['responses'][200]['content']['application/json']['items'][number];
export type IngestedDocument = Documents['get']['responses'][200]['content']['application/json']['items'][number];

/** What is said of a file: whose report it is, and of which year. */
export interface Declared {
  region?: string;
  year?: string;
}

/** Documents are being read: look again after this many milliseconds. */
const WHILE_READING = 1_000;

/**
 * Hands in one file. `fetch` does not tell how much of a body is sent, so this is done the older way.
 * @param onProgress is told the share that is sent, from 0 to 1
 * @throws ApiError when it is refused, TypeError when the connection is lost
 */
export function uploadFile(
  file: File,
  declared: Declared,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Uploaded[]> {
  const form = new FormData();
  form.append('file', file);
  const query = new URLSearchParams(Object.entries(declared).filter(([, value]) => value));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/documents?${query}`);
    const token = csrfToken();
    if (token) request.setRequestHeader('x-csrf-token', token);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status === 200) resolve((answer as { items: Uploaded[] }).items);
      else reject(new ApiError(request.status, answer));
    };
    request.onerror = () => reject(new TypeError('The connection was lost.'));
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function parse(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

/** What became of documents that were handed in, asked for until all are read. */
export const ingestedQuery = (ids: number[]) =>
  queryOptions({
    queryKey: ['documents', ids],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/documents', { params: { query: { ids: ids.join(',') } }, signal })),
    enabled: ids.length > 0,
    refetchInterval: ({ state: { data } }) => (data?.items.every(isSettled) ? false : WHILE_READING),
  });

export function isSettled({ state, reports }: IngestedDocument): boolean {
  return state !== 'received' && reports.every((report) => report.state !== 'reading' || !report.current);
}
