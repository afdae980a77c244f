import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import { csrfToken } from './csrf-token';
import type { Session } from './types';

const NOBODY: Session = { person: null };

/** Who is signed in; where the browser has no cookie of a session, nobody, without asking. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }): Promise<Session> | Session =>
      csrfToken() ? body(client.GET('/api/v1/session', { signal })) : NOBODY,
  });

/** Whether one signs in here with an account of one's organisation too. */
export const hasOpenIdQuery = () =>
  queryOptions({
    queryKey: ['has-open-id'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/session', { signal })).then(({ hasOpenId }) => hasOpenId),
    staleTime: Infinity,
  });

export const accountQuery = () =>
  queryOptions({
    queryKey: ['account'],
    queryFn: ({ signal }) => body(client.GET('/api/v1/account', { signal })),
  });

/** Whose link it is; asked by POST, so that the link stands in no address. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => body(client.POST('/api/v1/invitations/look', { body: { token }, signal })),
    staleTime: Infinity,
  });

export const signIn = (name: string, password: string) =>
  body(client.POST('/api/v1/session', { body: { name, password } }));

export const signOut = () => body(client.DELETE('/api/v1/session'));

export const signOutEverywhere = () => body(client.DELETE('/api/v1/account/sessions'));

export const endSession = (id: number) =>
  body(client.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } }));

export const changePassword = (current: string, next: string) =>
  body(client.POST('/api/v1/account/password', { body: { current, next } }));

export const acceptInvitation = (token: string, password: string) =>
  body(client.POST('/api/v1/invitations/accept', { body: { token, password } }));

/** @returns where to send the browser, to sign in with the organisation's account and take an invitation by it */
export const acceptInvitationByOpenId = (token: string) =>
  body(client.POST('/api/v1/invitations/oidc', { body: { token } }));

/** @returns where to send the browser, to link one's account with the organisation's */
export const linkOpenId = () => body(client.POST('/api/v1/account/oidc'));
