/** What the editors' page asks and tells the API of digests, and the page of kept mails. */
import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { components } from './schema';
import type { MailLanguage } from './subscription.queries';

export type DigestRun = components['schemas']['DigestRun'];

export const digestsQuery = () =>
  queryOptions({
    queryKey: ['digests'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/digests', { signal })),
    refetchInterval: 10_000,
  });

export type Digests = Awaited<ReturnType<NonNullable<ReturnType<typeof digestsQuery>['queryFn']>>>;

export interface PreviewOf {
  region: string;
  below: boolean;
  language: MailLanguage;
}

export const digestPreviewQuery = ({ region, below, language }: PreviewOf) =>
  queryOptions({
    queryKey: ['digests', 'preview', region, below, language],
    queryFn: ({ signal }) =>
      body(
        client.GET('/api/v1/digests/preview', {
          params: { query: { region, below: below ? 'true' : 'false', language } },
          signal,
        }),
      ),
  });

export const sendTestDigest = (address: string, of: PreviewOf) =>
  body(client.POST('/api/v1/digests/test', { body: { address, ...of } }));

export const pauseDigest = (id: number) =>
  body(client.POST('/api/v1/digests/{id}/pause', { params: { path: { id } } }));

export const resumeDigest = (id: number) =>
  body(client.POST('/api/v1/digests/{id}/resume', { params: { path: { id } } }));

export const keptMailsQuery = () =>
  queryOptions({
    queryKey: ['mails'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/mails', { signal })),
    refetchInterval: 5_000,
  });
