import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { Database } from '../database/database';
import { AttemptLimiter } from './attempt-limiter';
import { InvitationsRepository } from './invitations.repository';
import { hashPassword } from './passwords';
import { checkPassword } from './password-rules';
import { identityTaken } from './openid-errors';
import { PeopleLogRepository } from './people-log.repository';
import { type Identity, PeopleRepository } from './people.repository';
import type { DoneBy, Invitation, InvitationLink } from './people.schema';
import { hashToken, newToken } from './secret-token';
import { SessionsRepository } from './sessions.repository';

const DAY = 24 * 60 * 60;
const VALID_SECONDS = 7 * DAY;

/** Links by which people set a password: the first one, or another where it was forgotten. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly log: PeopleLogRepository,
    private readonly limiter: AttemptLimiter,
  ) {}

  /**
   * A new link for someone, which works once and for seven days; one that they had before works no more.
   * @returns its secret part, which is told here only
   */
  async invite(by: DoneBy, personId: number): Promise<InvitationLink> {
    const token = newToken();
    const expiresAt = await this.database.transaction(async (transaction) => {
      await this.log.note(transaction, by, { personId, action: 'link' });
      return this.invitations.replace(transaction, personId, hashToken(token), VALID_SECONDS);
    });
    return { token, expiresAt: expiresAt.toISOString() };
  }

  /** @throws NotFoundError where the link does not work (any more) */
  async find(token: string): Promise<Invitation> {
    const invitation = await this.invitations.find(hashToken(token));
    if (!invitation) throw notOpen();
    return { person: invitation.person, expiresAt: invitation.expiresAt.toISOString() };
  }

  /**
   * Sets the password of the link's person; all their sessions end, and the link works no more.
   * @returns the person's id
   * @throws NotFoundError where the link does not work (any more)
   */
  async accept(token: string, password: string): Promise<number> {
    const { person } = await this.find(token);
    checkPassword(password, person.name);
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (transaction) => {
      const personId = await this.invitations.use(transaction, hashToken(token));
      if (personId === null) throw notOpen();
      await this.people.setPassword(personId, passwordHash, transaction);
      await this.sessions.endAll(personId, null, transaction);
    });
    await this.limiter.forgive(person.name);
    return person.id;
  }

  /**
   * Links the link's person with who they are at the OpenID provider; their sessions end, and the link works no more.
   * @returns the person's id
   * @throws NotFoundError where the link does not work (any more), ConflictError where the identity is another person's
   */
  async acceptAs(tokenHash: Buffer, identity: Identity): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const personId = await this.invitations.use(transaction, tokenHash);
      if (personId === null) throw notOpen();
      if (!(await this.people.setIdentity(personId, identity, transaction))) throw identityTaken();
      await this.sessions.endAll(personId, null, transaction);
      return personId;
    });
  }
}

const notOpen = () =>
  new NotFoundError('invitation.not_open', {
    zh: '这个链接已失效：可能已经用过、超过七天，或已换成新的链接。请管理员再发一个。',
    en: 'This link works no more: it was used, is older than seven days, or was replaced by another. Ask an administrator for a new one.',
  });
