import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ForbiddenError } from '../common/errors';
import { wish } from './subscription.schema';

const DAY_S = 86_400;

/** What links allow, and for how many days; leaving is never refused for age. */
const LIFETIMES = { confirm: 3, manage: 90, leave: null } as const;

export type LinkPurpose = keyof typeof LIFETIMES;

const claims = z.object({
  purpose: z.enum(['confirm', 'manage', 'leave']),
  subscriber: z.number().int(),
  /** Seconds since 1970. */
  until: z.number().nullable(),
  /** What is confirmed. */
  wish: wish.optional(),
});

type Claims = z.infer<typeof claims>;
export type LinkSubject = Pick<Claims, 'subscriber' | 'wish'>;

/** Makes the signed part of a link: whoever has it may do this, for this subscriber. */
export function signLink(key: string, purpose: LinkPurpose, subject: LinkSubject, now = new Date()): string {
  const days = LIFETIMES[purpose];
  const until = days === null ? null : Math.floor(now.getTime() / 1_000) + days * DAY_S;
  const body = Buffer.from(JSON.stringify({ purpose, until, ...subject } satisfies Claims)).toString('base64url');
  return `${body}.${signatureOf(key, body).toString('base64url')}`;
}

/**
 * Reads a signed link.
 * @param purposes that will do
 * @throws ForbiddenError where it was not made by us, is for something else, or too old
 */
export function readLink(key: string, token: string, purposes: readonly LinkPurpose[], now = new Date()): LinkSubject {
  const [body = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(key, body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw forged();
  const found = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!purposes.includes(found.purpose)) throw forged();
  if (found.until !== null && found.until * 1_000 < now.getTime()) throw linkExpired();
  return found;
}

function signatureOf(key: string, body: string): Buffer {
  return createHmac('sha256', key).update(`link:${body}`).digest();
}

function forged(): ForbiddenError {
  return new ForbiddenError('link.invalid', {
    zh: '这个链接不完整或不是由本站发出的：请从邮件中完整复制，或重新索取管理链接。',
    en: 'This link is incomplete, or was not made by this site: copy it whole from the mail, or ask for a new one.',
  });
}

/** A link whose time is over, or whose subscription is. */
export function linkExpired(): ForbiddenError {
  return new ForbiddenError('link.expired', {
    zh: '这个链接已经失效：它过了期限，或所属的订阅已经结束。可以重新订阅，或重新索取管理链接。',
    en: 'This link is no longer valid: its time is over, or its subscription is. Subscribe again, or ask for a new link.',
  });
}
