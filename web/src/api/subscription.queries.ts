/** What the pages ask and tell the API of subscriptions to the digest. */
import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { components } from './schema';

export type Follow = components['schemas']['Follow'];
export type FollowView = components['schemas']['FollowView'];
export type DigestKind = components['schemas']['DigestKind'];
export type MailLanguage = components['schemas']['MailLanguage'];

export interface Preferences {
  language: MailLanguage;
  weekday: number;
  kinds: DigestKind[];
}

export type Subscription = Awaited<ReturnType<typeof viewSubscription>>;

const viewSubscription = (token: string, signal?: AbortSignal) =>
  body(client.POST('/api/v1/subscription/view', { body: { token }, signal }));

/** What a signed link is for. */
export const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['subscription', token],
    queryFn: ({ signal }) => viewSubscription(token, signal),
    // What is being changed on the page must not change under the hand.
    refetchOnWindowFocus: false,
  });

export const subscribe = (address: string, preferences: Preferences, follows: Follow[]) =>
  body(client.POST('/api/v1/subscription', { body: { address, ...preferences, follows } }));

export const sendSubscriptionLink = (address: string, language: MailLanguage) =>
  body(client.POST('/api/v1/subscription/link', { body: { address, language } }));

export const confirmSubscription = (token: string) =>
  body(client.POST('/api/v1/subscription/confirm', { body: { token } }));

export const changeSubscription = (token: string, preferences: Preferences, follows: Follow[]) =>
  body(client.PUT('/api/v1/subscription', { body: { token, ...preferences, follows } }));

export const leaveSubscription = (token: string) =>
  body(client.POST('/api/v1/subscription/leave', { params: { query: { token } } }));
