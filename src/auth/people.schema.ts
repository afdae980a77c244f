import { z } from 'zod';
import { nextCursor } from '../common/page';
import { type Person, person, role } from './person.schema';

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

/** What someone may do, and whether they may sign in at all. */
const standing = z.object({ role, disabled: z.boolean() });

const named = person.pick({ id: true, name: true });

/** Ways that tell no name: the operators' token, the command line, the OpenID provider from where a newcomer came. */
const peopleWay = z.enum(['token', 'command', 'openid']).meta({ id: 'PeopleWay' });

/** Who administered whom, how and when. */
export const peopleLogEntry = z
  .object({
    id: z.int(),
    at: instant,
    /** Who was signed in; null where it was done by a way that tells no name. */
    by: named.nullable(),
    way: peopleWay.nullable(),
    person: named,
    action: z.enum(['add', 'change', 'link', 'sign_out']),
    before: standing.nullable(),
    after: standing.nullable(),
  })
  .meta({ id: 'PeopleLogEntry' });

export const peopleLogPage = z.object({ items: z.array(peopleLogEntry), nextCursor });

/** Who administers people: someone who is signed in, or nobody who is known, and the way by which they do it. */
export type DoneBy = Pick<Person, 'id'> | z.output<typeof peopleWay>;
export type Standing = z.output<typeof standing>;
export type PeopleLogEntry = z.output<typeof peopleLogEntry>;
export type PeopleLogPage = z.output<typeof peopleLogPage>;
export type Invitation = z.output<typeof invitation>;
export type InvitationLink = z.output<typeof invitationLink>;
export type ListedPerson = z.output<typeof listedPerson>;
