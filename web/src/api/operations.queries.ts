import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { Answer } from './types';

/** Operators watch what runs. */
const WHILE_WATCHED = 5_000;

export type Operations = Answer<'/api/v1/operations'>;
export type FailedJob = Operations['failedJobs'][number];
export type MaintenanceRun = Operations['maintenance'][number];

export const operationsQuery = () =>
  queryOptions({
    queryKey: ['operations'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/operations', { signal })),
    refetchInterval: WHILE_WATCHED,
  });

export const settleJob = (job: Pick<FailedJob, 'name' | 'id'>, how: 'retry' | 'discard') => {
  const params = { path: { name: job.name, id: job.id } };
  return how === 'retry'
    ? body(client.POST('/api/v1/operations/jobs/{name}/{id}/retry', { params }))
    : body(client.POST('/api/v1/operations/jobs/{name}/{id}/discard', { params }));
};

export const retryAllJobs = () => body(client.POST('/api/v1/operations/jobs/retry'));

export const maintain = (kind: MaintenanceRun['kind'], action: 'begin' | 'pause' | 'resume') =>
  body(client.POST('/api/v1/operations/maintenance/{kind}/{action}', { params: { path: { kind, action } } }));
