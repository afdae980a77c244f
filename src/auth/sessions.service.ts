import { Injectable } from '@nestjs/common';
import type { Person } from './person.schema';
import { hashToken, newToken } from './secret-token';
import type { OpenSession } from './open-session';
import { SessionsRepository, type SessionTimes } from './sessions.repository';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const SESSION_TIMES: SessionTimes = {
  idle: 3 * DAY,
  absolute: 30 * DAY,
  rotation: HOUR,
  grace: MINUTE,
  note: MINUTE,
};

const LONGEST_USER_AGENT = 400;

/** What a browser keeps of a session: the token in a cookie that scripts can't read, the other for the pages' own. */
export interface SessionSecrets {
  token: string;
  csrfToken: string;
}

/** Sessions of people who signed in. */
@Injectable()
export class SessionsService {
  constructor(private readonly sessions: SessionsRepository) {}

  /** Begins a session; whoever calls has made sure who it is. */
  async begin(personId: number, userAgent: string): Promise<{ person: Person; secrets: SessionSecrets }> {
    await this.sessions.forgetOver(SESSION_TIMES);
    const secrets = { token: newToken(), csrfToken: newToken() };
    const person = await this.sessions.add({
      personId,
      tokenHash: hashToken(secrets.token),
      csrfToken: secrets.csrfToken,
      userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
    });
    return { person, secrets };
  }

  /**
   * The session of a token, noted as in use.
   * @returns null where there is none (any more), else the session, with its secrets where the token was changed just now
   */
  async resume(token: string): Promise<{ session: OpenSession; renewed: SessionSecrets | null } | null> {
    const tokenHash = hashToken(token);
    const found = await this.sessions.find(tokenHash, SESSION_TIMES);
    if (!found) return null;
    const { isToBeNoted, isToBeRotated, ...session } = found;
    if (isToBeNoted) await this.sessions.note(session.id);
    const next = newToken();
    const isRotated =
      isToBeRotated && (await this.sessions.rotate(session.id, tokenHash, hashToken(next), SESSION_TIMES));
    return { session, renewed: isRotated ? { token: next, csrfToken: session.csrfToken } : null };
  }

  /** Ends one session of a person; false where they have none of that id. */
  end(personId: number, id: number): Promise<boolean> {
    return this.sessions.end(personId, id);
  }

  async endByToken(token: string): Promise<void> {
    await this.sessions.endByToken(hashToken(token));
  }

  /** Ends all sessions of a person. */
  async endAll(personId: number): Promise<void> {
    await this.sessions.endAll(personId);
  }
}
