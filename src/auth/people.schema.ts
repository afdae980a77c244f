import { z } from 'zod';
import { person } from './person.schema';

const instant = z.iso.datetime();

/** A link by which someone sets a password, as who opens it sees it. */
export const invitation = z.object({ person, expiresAt: instant });

/** The same as who made it sees it, once. */
export const invitationLink = z.object({ token: z.string(), expiresAt: instant });

/** Someone as administrators see them. */
export const listedPerson = person.extend({
  /** invited: no password was set yet. */
  state: z.enum(['invited', 'active', 'disabled']),
  createdAt: instant,
  seenAt: instant.nullable(),
  /** Of an open link. */
  linkExpiresAt: instant.nullable(),
});

export const peopleList = z.object({ items: z.array(listedPerson) });

export const invited = z.object({ person: listedPerson, link: invitationLink });

export type Invitation = z.output<typeof invitation>;
export type InvitationLink = z.output<typeof invitationLink>;
export type ListedPerson = z.output<typeof listedPerson>;
