import { z } from 'zod';
import { person } from './person.schema';

const instant = z.iso.datetime();

/** A browser at which someone is signed in. */
export const sessionListing = z.object({
  id: z.int(),
  /** The one that asks. */
  isCurrent: z.boolean(),
  /** What the browser calls itself. */
  userAgent: z.string(),
  createdAt: instant,
  seenAt: instant,
});

export const account = z.object({
  person,
  /** False for who signs in with the OpenID provider only. */
  hasPassword: z.boolean(),
  /** Whether they are known at the OpenID provider. */
  hasOpenId: z.boolean(),
  sessions: z.array(sessionListing),
});

export type AccountView = z.output<typeof account>;
